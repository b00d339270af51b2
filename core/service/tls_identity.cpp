#include "service/tls_identity.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace carillon::service {
namespace {

template <auto release> struct Releaser {
    template <class Object> void operator()(Object *object) const { release(object); }
};
using Bio = std::unique_ptr<BIO, Releaser<BIO_free>>;
using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION_free>>;

// OpenSSL queues its errors; the last one says most.
Unexpected failure(const QString &what)
{
    std::array<char, 256> reason{};
    ERR_error_string_n(ERR_peek_last_error(), reason.data(), reason.size());
    const bool known = ERR_peek_last_error() != 0;
    ERR_clear_error();
    return fail(QStringLiteral("certificate"),
        known ? what + QStringLiteral(" (") + QString::fromLatin1(reason.data()) + u')' : what);
}

bool addExtension(X509 &certificate, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, &certificate, &certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.constData()));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

QByteArray subjectAltName(const QList<QByteArray> &hostNames)
{
    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    for (const QByteArray &name : hostNames)
        names += ",DNS:" + name;
    return names;
}

bool addExtensions(X509 &certificate, const QList<QByteArray> &hostNames)
{
    return addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_key_identifier, "hash")
        && addExtension(certificate, NID_subject_alt_name, subjectAltName(hostNames));
}

// Random, as CA/Browser Forum rules want it: positive, far over 64 bits.
bool setSerial(X509 &certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7f) | 0x40);
    const std::unique_ptr<BIGNUM, Releaser<BN_free>> number(
        BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate));
}

bool setName(X509 &certificate)
{
    X509_NAME *name = X509_get_subject_name(&certificate);
    const auto *text = reinterpret_cast<const unsigned char *>("Carillon on this machine");
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1
        && X509_set_issuer_name(&certificate, name) == 1;
}

bool setTimes(X509 &certificate, Instant from, Instant until)
{
    const auto seconds = [](Instant instant) { return time_t(toMsecs(instant) / 1000); };
    return ASN1_TIME_set(X509_getm_notBefore(&certificate), seconds(from))
        && ASN1_TIME_set(X509_getm_notAfter(&certificate), seconds(until));
}

QByteArray contentOf(BIO &bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(&bio, &data);
    return {data, qsizetype(size)};
}

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

Result<TlsIdentity> written(X509 &certificate, EVP_PKEY &key)
{
    const Bio certificatePem(BIO_new(BIO_s_mem()));
    const Bio keyPem(BIO_new(BIO_s_secmem()));
    if (!certificatePem || !keyPem || PEM_write_bio_X509(certificatePem.get(), &certificate) != 1
        || PEM_write_bio_PKCS8PrivateKey(keyPem.get(), &key, nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return failure(QStringLiteral("The certificate cannot be written."));
    return TlsIdentity{contentOf(*certificatePem), contentOf(*keyPem)};
}

} // namespace

Result<TlsIdentity> makeIdentity(const QList<QByteArray> &hostNames, Instant from, Instant until)
{
    ERR_clear_error();
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1
        || !setSerial(*certificate) || !setName(*certificate)
        || !setTimes(*certificate, from, until)
        || X509_set_pubkey(certificate.get(), key.get()) != 1
        || !addExtensions(*certificate, hostNames)
        || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return failure(QStringLiteral("A certificate cannot be made."));
    return written(*certificate, *key);
}

Result<TlsIdentity> identityFrom(const QByteArray &pem)
{
    ERR_clear_error();
    // An encrypted key must not make the library ask for its password on a terminal.
    const auto noPassword = [](char *, int, int, void *) { return -1; };
    const Certificate certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return failure(QStringLiteral("It holds no readable certificate."));
    const Key key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, noPassword, nullptr));
    if (!key)
        return failure(QStringLiteral("It holds no readable private key."));
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return failure(QStringLiteral("Its key does not belong to its certificate."));
    return written(*certificate, *key);
}

QSslConfiguration tlsConfiguration(const TlsIdentity &identity)
{
    const QSslCertificate certificate(identity.certificate);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(QSslKey(identity.key, certificate.publicKey().algorithm()));
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArray("http/1.1")});
    return configuration;
}

} // namespace carillon::service
