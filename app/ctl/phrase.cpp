#include "app/ctl/phrase.h"

namespace jangbu {

Language languageOfEnvironment()
{
    for (const char* variable : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return value.startsWith("ko") ? Language::Korean : Language::English;
    }
    return Language::English;
}

} // namespace jangbu
