package org.sayso.ledger.custody.stamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Checks time stamps: that the token stamps the hash it is said to stamp, that its signature holds under the certificate it carries, which must be one for time
 * stamping; and, where certificates of trusted authorities are given, that one of them stands behind it (PKIX, at the time of the stamp, without revocation).
 */
public final class StampTrust {

    /** Checks the signature only: whoever signed is named, not judged. */
    public static final StampTrust ANYONE = new StampTrust(List.of());

    private final List<X509Certificate> authorities;

    private StampTrust(List<X509Certificate> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /** Only stamps behind which one of these certificates stands. */
    public static StampTrust in(Collection<X509Certificate> authorities) {
        return new StampTrust(List.copyOf(authorities));
    }

    /** What is wrong with a stamp; empty where it holds. */
    public Optional<String> fault(StampedHead stamp) {
        try {
            TimeStampToken token =
                    new TimeStampToken(new CMSSignedData(Base64.getDecoder().decode(stamp.token())));
            String stamped = HexFormat.of().formatHex(token.getTimeStampInfo().getMessageImprintDigest());
            if (!stamped.equals(stamp.head())) {
                return Optional.of("it stamps something else");
            }
            if (!token.getTimeStampInfo().getGenTime().toInstant().equals(stamp.at())) {
                return Optional.of("its time was changed");
            }
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer(token)));
            return authorities.isEmpty() ? Optional.empty() : notTrusted(token);
        } catch (TSPException
                | CMSException
                | IOException
                | OperatorCreationException
                | GeneralSecurityException
                | IllegalArgumentException e) {
            return Optional.of("it does not hold (" + e.getMessage() + ")");
        }
    }

    static X509CertificateHolder signer(TimeStampToken token) throws TSPException {
        return certificates(token).stream()
                .filter(certificate -> token.getSID().match(certificate))
                .findFirst()
                .orElseThrow(() -> new TSPException("the stamp carries no certificate of its signer"));
    }

    private static Collection<X509CertificateHolder> certificates(TimeStampToken token) {
        return token.getCertificates().getMatches(null);
    }

    private Optional<String> notTrusted(TimeStampToken token) throws GeneralSecurityException, TSPException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> carried = new ArrayList<>();
        for (X509CertificateHolder holder : certificates(token)) {
            carried.add(converter.getCertificate(holder));
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(converter.getCertificate(signer(token)));
        Set<TrustAnchor> anchors = authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(token.getTimeStampInfo().getGenTime().toInstant()));
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(carried)));
        try {
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return Optional.empty();
        } catch (java.security.cert.CertPathBuilderException e) {
            return Optional.of("no trusted authority stands behind it");
        }
    }
}
