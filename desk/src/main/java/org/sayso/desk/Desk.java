package org.sayso.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.desk.access.Gate;
import org.sayso.desk.access.Sessions;
import org.sayso.desk.handover.HandOverScreen;
import org.sayso.desk.page.Assets;
import org.sayso.desk.page.Pages;
import org.sayso.desk.reading.Reading;
import org.sayso.desk.screen.AccountsScreen;
import org.sayso.desk.screen.DecisionScreen;
import org.sayso.desk.screen.EventScreen;
import org.sayso.desk.screen.Faults;
import org.sayso.desk.screen.LedgerScreen;
import org.sayso.desk.screen.MapScreen;
import org.sayso.desk.screen.OriginsScreen;
import org.sayso.desk.screen.ReadScreen;
import org.sayso.desk.screen.ReportScreen;
import org.sayso.desk.screen.ReviewScreen;
import org.sayso.desk.screen.SignInScreen;
import org.sayso.desk.screen.TimelineScreen;
import org.sayso.ledger.Ledger;
import org.sayso.ledger.store.EventFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages over one ledger, served until closed. */
public final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final long LARGEST_REQUEST = 64L << 20;

    private final Javalin server;
    private final @Nullable Reading reading;
    private final String address;

    private Desk(Javalin server, @Nullable Reading reading, String address) {
        this.server = server;
        this.reading = reading;
        this.address = address;
    }

    /**
     * Starts serving.
     *
     * @param ledger stays open when the desk is closed
     * @param more what answers at further paths
     * @throws io.javalin.util.JavalinException where the port is taken or the address is not this machine's
     */
    public static Desk start(Ledger ledger, DeskSettings settings, List<DeskRoutes> more) {
        readListOfEvents(ledger);
        Gate gate = new Gate(new Sessions(Clock.systemUTC()), settings.accounts(), hosts(settings));
        Pages pages = new Pages(ledger, gate);
        Reading reading = settings.intake() == null ? null : new Reading(settings.intake());
        Javalin server = Javalin.create(config -> {
                    quiet(config);
                    config.http.maxRequestSize = LARGEST_REQUEST;
                    config.routes.before(gate::check);
                    new Faults(pages, gate).add(config.routes);
                    Assets assets = new Assets();
                    config.routes.get("/assets/{name}", assets::show);
                    screens(pages, gate, settings, reading).forEach(screen -> screen.add(config.routes, ledger));
                    more.forEach(routes -> routes.add(config.routes, ledger));
                })
                .start(settings.address(), settings.port());
        return new Desk(server, reading, "http://" + shown(settings.address()) + ":" + server.port() + "/");
    }

    /* So that the first page does not wait for it. */
    private static void readListOfEvents(Ledger ledger) {
        long events = ledger.index().select(EventFilter.ALL).total();
        LOG.debug("{} events", events);
    }

    private static List<DeskRoutes> screens(Pages pages, Gate gate, DeskSettings settings, @Nullable Reading reading) {
        List<DeskRoutes> screens = new ArrayList<>(List.of(
                new LedgerScreen(pages),
                new EventScreen(pages),
                new ReportScreen(pages),
                new TimelineScreen(pages),
                new MapScreen(pages),
                new OriginsScreen(pages),
                new ReviewScreen(pages),
                new DecisionScreen(pages),
                new SignInScreen(pages, gate),
                new HandOverScreen(pages),
                new AccountsScreen(pages, gate, settings.accounts())));
        if (reading != null) {
            screens.add(new ReadScreen(pages, reading, settings.isLocal()));
        }
        return screens;
    }

    /** Where the first page is. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        server.stop();
        if (reading != null) {
            reading.close();
        }
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
        });
        config.jetty.modifyServer(server -> server.setRequestLog(Faults::logUnseen));
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_REQUEST >> 20, SizeUnit.MB);
    }

    /* A desk on all addresses answers to any name: then only accounts guard it. */
    private static Set<String> hosts(DeskSettings settings) {
        Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1"));
        if (!settings.isLocal()) {
            hosts.add(settings.address().toLowerCase(Locale.ROOT));
            try {
                InetAddress own = InetAddress.getLocalHost();
                hosts.add(own.getHostName().toLowerCase(Locale.ROOT));
                hosts.add(own.getCanonicalHostName().toLowerCase(Locale.ROOT));
                hosts.add(own.getHostAddress());
            } catch (UnknownHostException e) {
                return hosts;
            }
        }
        return hosts;
    }

    private static String shown(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }
}
