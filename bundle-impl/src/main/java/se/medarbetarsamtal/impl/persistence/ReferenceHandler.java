package se.medarbetarsamtal.impl.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** References as the strings that they are. Rows hold them as their own types, which no log prints. */
final class ReferenceHandler<T> extends BaseTypeHandler<T> {

    private final Function<T, String> write;
    private final Function<String, T> read;

    ReferenceHandler(Function<T, String> write, Function<String, T> read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, T reference, JdbcType type)
            throws SQLException {
        statement.setString(i, write.apply(reference));
    }

    @Override
    public T getNullableResult(ResultSet rows, String column) throws SQLException {
        return reference(rows.getString(column));
    }

    @Override
    public T getNullableResult(ResultSet rows, int column) throws SQLException {
        return reference(rows.getString(column));
    }

    @Override
    public T getNullableResult(CallableStatement call, int column) throws SQLException {
        return reference(call.getString(column));
    }

    private T reference(String stored) {
        return stored == null ? null : read.apply(stored);
    }
}
