package se.medarbetarsamtal.scenarios.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The lines of the journal that somebody's request has left. */
final class Lines {

    private static final String ENDS = "select tenant, chain, number from ms_journal_head";
    private static final String NEWER = """
            select allowed from ms_journal where tenant = ? and chain = ? and ? in (actor, real_user) and number > ? order by number""";

    private final DataSource database;

    Lines(DataSource database) {
        this.database = database;
    }

    /** Where a chain ends. */
    private record Chain(String tenant, String name) { }

    /** @return where every chain ends now */
    Map<?, Long> ends() {
        return read();
    }

    /** @return of every line of that actor beyond those ends: its chain, and yes or no */
    List<String> since(Map<?, Long> ends, String actor) {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement newer = connection.prepareStatement(NEWER)) {
            for (Chain chain : read().keySet()) {
                newer.setString(1, chain.tenant());
                newer.setString(2, chain.name());
                newer.setString(3, actor);
                newer.setLong(4, ends.containsKey(chain) ? ends.get(chain) : 0);
                try (ResultSet rows = newer.executeQuery()) {
                    while (rows.next()) {
                        lines.add(chain.name() + (rows.getBoolean(1) ? " yes" : " no"));
                    }
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Chain, Long> read() {
        Map<Chain, Long> ends = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement all = connection.prepareStatement(ENDS); ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                ends.put(new Chain(rows.getString(1), rows.getString(2)), rows.getLong(3));
            }
            return ends;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
