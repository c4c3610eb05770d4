package se.medarbetarsamtal.impl.persistence;

import java.time.Instant;
import java.util.function.Function;
import org.apache.ibatis.session.AutoMappingUnknownColumnBehavior;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.type.JdbcType;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.OrganisationRef;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.api.ref.TenantRef;

/** MyBatis, set up in code: it finds no type that was not handed over, caches nothing and reads nothing later. */
final class Mapping {

    private Mapping() { }

    /** @param mapper may use the SQL of those that it extends */
    static Configuration of(Class<?> mapper, Class<?>... named) {
        Configuration configuration = new Configuration();
        configuration.setCacheEnabled(false);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setAutoMappingUnknownColumnBehavior(AutoMappingUnknownColumnBehavior.FAILING);
        configuration.setJdbcTypeForNull(JdbcType.NULL);
        configuration.getTypeHandlerRegistry().register(Instant.class, new InstantHandler());
        reference(configuration, TenantRef.class, TenantRef::value, TenantRef::new);
        reference(configuration, PersonRef.class, PersonRef::value, PersonRef::new);
        reference(configuration, OrganisationRef.class, OrganisationRef::value, OrganisationRef::new);
        reference(configuration, DialogueId.class, DialogueId::value, DialogueId::new);
        reference(configuration, TemplateId.class, TemplateId::value, TemplateId::new);
        for (Class<?> type : named) {
            alias(configuration, type);
        }
        for (Class<?> shared : mapper.getInterfaces()) {
            configuration.addMapper(shared);
        }
        configuration.addMapper(mapper);
        return configuration;
    }

    private static <T> void reference(
            Configuration configuration, Class<T> type, Function<T, String> write, Function<String, T> read) {
        configuration.getTypeHandlerRegistry().register(type, new ReferenceHandler<>(write, read));
        alias(configuration, type);
    }

    /** In the framework MyBatis sees no class of ours, so every name that an XML file uses is an alias. */
    private static void alias(Configuration configuration, Class<?> type) {
        configuration.getTypeAliasRegistry().registerAlias(type.getName(), type);
    }
}
