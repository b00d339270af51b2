#include "secret_store.h"

#ifdef CARILLON_KEYCHAIN
#include "keychain_secrets.h"
#else
#include "run_secrets.h"
#endif

namespace carillon {

std::unique_ptr<SecretStore> systemSecrets()
{
#ifdef CARILLON_KEYCHAIN
    return std::make_unique<KeychainSecrets>();
#else
    return std::make_unique<RunSecrets>(SecretStore::tr(
        "This program was built without a keychain, so secrets are kept for this run only."));
#endif
}

} // namespace carillon
