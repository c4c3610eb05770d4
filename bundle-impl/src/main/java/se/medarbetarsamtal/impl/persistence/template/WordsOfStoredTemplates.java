package se.medarbetarsamtal.impl.persistence.template;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import se.medarbetarsamtal.impl.persistence.StorageException;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateText;

/**
 * Makes what was published before its words were kept word by word findable. What cannot be read as a template is not found. One
 * that was cut off begins anew.
 */
public final class WordsOfStoredTemplates implements JavaMigration {

    private static final String NEWEST = """
            SELECT v.template_id, v.tenant, v.version, v.document FROM ms_template_version v
             WHERE NOT EXISTS (SELECT 1 FROM ms_template_version n WHERE n.template_id = v.template_id AND n.version > v.version)
               AND NOT EXISTS (SELECT 1 FROM ms_template_entry e WHERE e.template_id = v.template_id)""";
    private static final String WORD = "INSERT INTO ms_template_word (word, template_id, tenant) VALUES (?, ?, ?)";
    private static final String ENTRY = """
            INSERT INTO ms_template_entry (template_id, tenant, version, questions, languages, sort_key)
            VALUES (?, ?, ?, ?, ?, ?)""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("11.1");
    }

    @Override
    public String getDescription() {
        return "words of stored templates";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (PreparedStatement newest = database.prepareStatement(NEWEST);
                PreparedStatement word = database.prepareStatement(WORD);
                PreparedStatement entry = database.prepareStatement(ENTRY);
                ResultSet rows = newest.executeQuery()) {
            while (rows.next()) {
                put(rows, word, entry);
            }
        }
    }

    private static void put(ResultSet row, PreparedStatement word, PreparedStatement entry) throws SQLException {
        TemplateDocument document;
        try {
            document = Documents.read(row.getString("document"));
        } catch (StorageException unreadable) {
            return;
        }
        TemplateText text = TemplateText.of(document);
        for (String form : text.words()) {
            word.setString(1, form);
            word.setString(2, row.getString("template_id"));
            word.setString(3, row.getString("tenant"));
            word.addBatch();
        }
        word.executeBatch();
        entry.setString(1, row.getString("template_id"));
        entry.setString(2, row.getString("tenant"));
        entry.setInt(3, row.getInt("version"));
        entry.setInt(4, document.questionCount());
        entry.setString(5, StoredTemplateIndex.languages(text));
        entry.setBytes(6, SortKey.of(document.title()));
        entry.executeUpdate();
    }
}
