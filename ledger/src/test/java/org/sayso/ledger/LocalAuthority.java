package org.sayso.ledger;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.sayso.ledger.custody.stamp.TimeStampAuthority;

/** A time-stamp authority of this test's own: a root, a certificate for stamping under it, and a clock that stands still. */
final class LocalAuthority implements TimeStampAuthority {

    static final Instant NOW = Instant.parse("2031-04-02T09:30:00Z");

    private static final String SIGNATURE = "SHA256withECDSA";
    private static final X500Name ROOT = new X500Name("CN=Root of Velm");
    private static final X500Name STAMPER = new X500Name("CN=Stamps of Velm");

    private final X509Certificate root;
    private final TimeStampResponseGenerator responses;

    LocalAuthority() throws GeneralSecurityException, OperatorCreationException, IOException, TSPException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(256);
        KeyPair rootKeys = keys.generateKeyPair();
        KeyPair stampKeys = keys.generateKeyPair();
        root = signed(
                builder(ROOT, rootKeys).addExtension(Extension.basicConstraints, true, new BasicConstraints(true)),
                rootKeys);
        X509Certificate stamper = signed(
                builder(STAMPER, stampKeys)
                        .addExtension(
                                Extension.extendedKeyUsage,
                                true,
                                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)),
                rootKeys);
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build(SIGNATURE, stampKeys.getPrivate(), stamper),
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(stamper, root)));
        responses = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
    }

    private static X509v3CertificateBuilder builder(X500Name subject, KeyPair keys) {
        return new JcaX509v3CertificateBuilder(
                ROOT,
                BigInteger.valueOf(subject.hashCode() & 0xffffffL),
                Date.from(Instant.parse("2000-01-01T00:00:00Z")),
                Date.from(Instant.parse("2100-01-01T00:00:00Z")),
                subject,
                keys.getPublic());
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, KeyPair by)
            throws OperatorCreationException, GeneralSecurityException, CertIOException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(by.getPrivate())));
    }

    X509Certificate root() {
        return root;
    }

    @Override
    public byte[] answer(byte[] request) throws IOException {
        try {
            return responses
                    .generate(new TimeStampRequest(request), BigInteger.ONE, Date.from(NOW))
                    .getEncoded();
        } catch (TSPException e) {
            throw new IOException(e);
        }
    }
}
