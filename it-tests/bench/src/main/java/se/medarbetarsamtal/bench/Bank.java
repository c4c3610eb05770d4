package se.medarbetarsamtal.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Fills Skolbanken past the service: copies of a sample template, nine of ten published to all by another huvudman. Each has about
 * a hundred of the words that the sample's templates have together, few of them in most templates and most of them in few.
 */
final class Bank {

    private static final List<String> COPIES = List.of(
            """
            INSERT INTO ms_template_version (template_id, version, tenant, publisher, level, title, language, school_form, document,
                                             published_at)
            SELECT 'copy-' || i, 1, CASE WHEN i % 10 = 0 THEN v.tenant ELSE 'huvudman-' || i % 290 END, v.publisher,
                   CASE WHEN i % 10 = 0 THEN v.level ELSE 'ALL' END, v.title || ' ' || i, v.language, v.school_form, v.document,
                   v.published_at
              FROM ms_template_version v, generate_series(1, ?) i WHERE v.title = 'Kort medarbetarsamtal'""",
            """
            INSERT INTO ms_template (template_id, tenant, owner, state, level, version, title, draft, draft_revision, unpublished,
                                     changed_at)
            SELECT v.template_id, v.tenant, v.publisher, 'PUBLISHED', v.level, 1, v.title, v.document, 1, FALSE, v.published_at
              FROM ms_template_version v WHERE v.template_id LIKE 'copy-%' AND ? > 0""",
            """
            INSERT INTO ms_template_entry (template_id, tenant, version, questions, languages, sort_key)
            SELECT v.template_id, v.tenant, 1, 7, ',sv,',
                   decode(md5(v.template_id) || md5(v.tenant) || md5(v.title), 'hex')
              FROM ms_template_version v WHERE v.template_id LIKE 'copy-%' AND ? > 0""",
            """
            INSERT INTO ms_template_word (word, template_id, tenant)
            SELECT w.word, v.template_id, v.tenant
              FROM ms_template_version v
              JOIN (SELECT word, row_number() OVER (ORDER BY md5(word)) AS rank
                      FROM (SELECT DISTINCT word FROM ms_template_word) words) w
                ON abs(hashtext(v.template_id || w.word)) % 10000 < LEAST(9500, 200000 / (w.rank + 5))
             WHERE v.template_id LIKE 'copy-%' AND ? > 0""");

    private Bank() { }

    /** @return how many templates there are then */
    static long fill(DataSource database, int templates) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : COPIES) {
                try (PreparedStatement copies = connection.prepareStatement(sql)) {
                    copies.setInt(1, templates);
                    copies.executeUpdate();
                }
            }
            statement.execute("VACUUM ANALYZE");
        }
        return count(database, "SELECT count(*) FROM ms_template_entry");
    }

    /** @return how many words of templates are stored */
    static long words(DataSource database) throws SQLException {
        return count(database, "SELECT count(*) FROM ms_template_word");
    }

    private static long count(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
