package se.medarbetarsamtal.impl.rest;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Hears every word that this JVM logs, at every level, Jersey's included. */
final class Logged {

    private final StringBuffer heard = new StringBuffer();
    private final ch.qos.logback.classic.Logger slf4j =
            ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger jul = Logger.getLogger("");
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            heard.append(event.getFormattedMessage()).append(event.getThrowableProxy() == null
                    ? "" : event.getThrowableProxy().getMessage()).append('\n');
        }
    };
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            heard.append(new SimpleFormatter().formatMessage(record)).append(trace(record.getThrown())).append('\n');
        }

        @Override
        public void flush() { }

        @Override
        public void close() { }
    };

    Logged() {
        slf4j.setLevel(Level.TRACE);
        appender.start();
        slf4j.addAppender(appender);
        jul.setLevel(java.util.logging.Level.ALL);
        handler.setLevel(java.util.logging.Level.ALL);
        jul.addHandler(handler);
    }

    /** @return all that was heard */
    String stop() {
        slf4j.detachAppender(appender);
        jul.removeHandler(handler);
        jul.setLevel(java.util.logging.Level.INFO);
        slf4j.setLevel(Level.INFO);
        return heard.toString();
    }

    private static String trace(Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
