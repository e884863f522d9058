package org.sayso.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.ledger.custody.stamp.StampTrust;
import picocli.CommandLine.Option;

/** Whose time stamps are worth something. */
final class TrustOption {

    @Option(
            names = "--trust",
            paramLabel = "CERTIFICATE",
            description =
                    "Certificate (PEM or DER) of an authority that must stand behind every time stamp; repeatable.")
    private @Nullable List<Path> files;

    boolean isGiven() {
        return files != null;
    }

    StampTrust trust() {
        if (files == null) {
            return StampTrust.ANYONE;
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : files) {
            certificates.addAll(certificates(file));
        }
        return StampTrust.in(certificates);
    }

    private static List<X509Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw UserError.wrongUse("--trust: no certificate in " + file);
            }
            return found;
        } catch (IOException | CertificateException e) {
            throw UserError.wrongUse("--trust: cannot read a certificate from " + file + " (" + e.getMessage() + ")");
        }
    }
}
