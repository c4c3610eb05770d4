package se.medarbetarsamtal.impl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;

/** The tables as they really are after migration. */
class SchemaTest {

    @OnBothDatabases
    @Tag("P-04")
    void noColumnHoldsWhatAPersonIsCalledOrReachedBy(TestDatabase database) throws SQLException {
        List<String> columns = columns(database);

        assertThat(columns).hasSizeGreaterThan(80).allSatisfy(column -> assertThat(column)
                .doesNotContainPattern("name|mail|civic|personnummer|birth|phone|address|gender|role_id|group"));
    }

    @OnBothDatabases
    void everyTableSaysWhoseItIs(TestDatabase database) throws SQLException {
        List<String> columns = columns(database);
        List<String> tables = columns.stream().map(column -> column.split("\\.")[0]).distinct().toList();

        assertThat(OwnTables.NAMES).containsAll(tables).contains("ms_schema_history").hasSize(tables.size() + 1);
        assertThat(tables).hasSize(36).allSatisfy(table -> assertThat(columns).contains(table + ".tenant"));
    }

    private static List<String> columns(TestDatabase database) throws SQLException {
        database.settings().find(Samples.tenant());
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, null, null, null)) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.startsWith("ms_") && !table.equals("ms_schema_history")) {
                    columns.add(table + "." + rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns;
    }
}
