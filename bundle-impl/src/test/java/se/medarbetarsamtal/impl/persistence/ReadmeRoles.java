package se.medarbetarsamtal.impl.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;

/** The roles of PostgreSQL that the README gives the module. They belong to the server, their rights to one database. */
public final class ReadmeRoles {

    public static final String OWNER = "medarbetarsamtal_owner";
    public static final String MODULE = "medarbetarsamtal";

    private static final String BLOCK = "```sql\n";
    private static boolean created;

    private ReadmeRoles() { }

    public static synchronized void create(DataSource database) {
        for (String sql : statements().split(";")) {
            if (!sql.isBlank() && !(created && sql.contains("CREATE ROLE"))) {
                TestDatabase.execute(database, sql);
            }
        }
        created = true;
    }

    private static String statements() {
        try {
            String readme = Files.readString(Path.of("..", "README.md"));
            int from = readme.indexOf(BLOCK) + BLOCK.length();
            return readme.substring(from, readme.indexOf("```", from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
