package se.medarbetarsamtal.impl.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Moments, in UTC. H2 gives back the offset that was stored and PostgreSQL another one: only the moment is read. */
final class InstantHandler extends BaseTypeHandler<Instant> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, Instant moment, JdbcType type)
            throws SQLException {
        statement.setObject(i, moment.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Instant getNullableResult(ResultSet rows, String column) throws SQLException {
        return moment(rows.getObject(column, OffsetDateTime.class));
    }

    @Override
    public Instant getNullableResult(ResultSet rows, int column) throws SQLException {
        return moment(rows.getObject(column, OffsetDateTime.class));
    }

    @Override
    public Instant getNullableResult(CallableStatement call, int column) throws SQLException {
        return moment(call.getObject(column, OffsetDateTime.class));
    }

    private static Instant moment(OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
