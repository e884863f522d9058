package org.sayso.ledger.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/** Connections whose texts go through {@link NulText} on their way in and out, whoever binds and reads them. */
record NulSafeConnections(DataSource source) implements ConnectionFactory {

    @Override
    public Connection openConnection() throws SQLException {
        return wrapped(Connection.class, source.getConnection());
    }

    private static <T> T wrapped(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                NulSafeConnections.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    /* Statements are always prepared ones: Jdbi makes no others. */
    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null
                && real instanceof PreparedStatement
                && method.getName().startsWith("set")) {
            for (int i = 1; i < arguments.length; i++) {
                arguments[i] = arguments[i] instanceof String text ? NulText.stored(text) : arguments[i];
            }
        }
        try {
            Object answer = method.invoke(real, arguments);
            if (answer instanceof PreparedStatement statement) {
                return wrapped(PreparedStatement.class, statement);
            }
            if (answer instanceof ResultSet rows) {
                return wrapped(ResultSet.class, rows);
            }
            return answer instanceof String text && real instanceof ResultSet ? NulText.restored(text) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
