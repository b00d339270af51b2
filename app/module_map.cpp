#include "module_map.h"

#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>
#endif

namespace carillon {

#ifdef __linux__
namespace {

/// One line of the map: `start-end perms offset dev inode path`.
struct Mapping {
    uintptr_t start = 0;
    uintptr_t end = 0;
    uintptr_t offset = 0;
    bool isCode = false;
    const char *name = ""; ///< of the file; points into the line
};

const char *readHex(const char *at, uintptr_t &value)
{
    value = 0;
    for (;; ++at) {
        if (*at >= '0' && *at <= '9')
            value = value * 16 + uintptr_t(*at - '0');
        else if (*at >= 'a' && *at <= 'f')
            value = value * 16 + uintptr_t(*at - 'a' + 10);
        else
            return at;
    }
}

const char *skip(const char *at, bool blanks)
{
    while (*at != '\0' && (*at == ' ') == blanks)
        ++at;
    return at;
}

Mapping mappingIn(const char *line)
{
    Mapping out;
    const char *at = readHex(line, out.start);
    at = readHex(*at == '-' ? at + 1 : at, out.end);
    at = skip(at, true);
    const bool hasPermissions = at[0] != '\0' && at[1] != '\0' && at[2] != '\0';
    out.isCode = hasPermissions && at[2] == 'x';
    at = readHex(skip(skip(at, false), true), out.offset);
    for (int field = 0; field < 2; ++field) // device, inode
        at = skip(skip(at, true), false);
    at = skip(at, true);
    for (const char *each = at; *each != '\0'; ++each) {
        if (*each == '/')
            out.name = each + 1;
    }
    return out;
}

bool isSame(const char *one, const char *other)
{
    while (*one != '\0' && *one == *other) {
        ++one;
        ++other;
    }
    return *one == *other;
}

void copyName(char (&to)[sizeof CodePlace::module], const char *name)
{
    size_t size = 0;
    for (; name[size] != '\0' && size + 1 < sizeof to; ++size)
        to[size] = name[size];
    to[size] = '\0';
}

/// Goes through the mappings in order; those of a module follow one another.
class Walk {
public:
    explicit Walk(std::span<CodePlace> places)
        : m_places(places)
    {
    }

    void take(const char *line)
    {
        const Mapping mapping = mappingIn(line);
        char name[sizeof m_module];
        copyName(name, mapping.name);
        if (mapping.offset == 0 || !isSame(name, m_module)) {
            copyName(m_module, name);
            m_base = mapping.start - mapping.offset;
        }
        if (!mapping.isCode || m_module[0] == '\0')
            return;
        for (CodePlace &place : m_places) {
            if (place.address < mapping.start || place.address >= mapping.end)
                continue;
            place.offset = place.address - m_base;
            copyName(place.module, m_module);
        }
    }

private:
    std::span<CodePlace> m_places;
    uintptr_t m_base = 0;
    char m_module[sizeof CodePlace::module] = {};
};

} // namespace

void findModules(std::span<CodePlace> places)
{
    const int file = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    Walk walk(places);
    char line[1024];
    size_t size = 0;
    char bytes[1024];
    for (ssize_t count; (count = ::read(file, bytes, sizeof bytes)) > 0;) {
        for (ssize_t i = 0; i < count; ++i) {
            if (bytes[i] != '\n') {
                if (size + 1 < sizeof line)
                    line[size++] = bytes[i];
                continue;
            }
            line[size] = '\0';
            walk.take(line);
            size = 0;
        }
    }
    ::close(file);
}
#else
void findModules(std::span<CodePlace>) { }
#endif

} // namespace carillon
