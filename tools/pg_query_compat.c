// What Debian sid's libpg_query.a takes from glibc 2.38 and newer, for systems with an older glibc.
// tools/deps adds this file to the link only where the library does not link without it.
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

unsigned long __isoc23_strtoul(const char *text, char **end, int base);
long __isoc23_strtol(const char *text, char **end, int base);
size_t strlcpy(char *target, const char *source, size_t size);

// The C23 form differs only in accepting "0b101" for bases 0 and 2, which the parser never passes.
unsigned long __isoc23_strtoul(const char *text, char **end, int base) {
    return strtoul(text, end, base);
}

long __isoc23_strtol(const char *text, char **end, int base) {
    return strtol(text, end, base);
}

size_t strlcpy(char *target, const char *source, size_t size) {
    size_t length = strlen(source);
    if (size > 0) {
        size_t copied = length < size ? length : size - 1;
        memcpy(target, source, copied);
        target[copied] = '\0';
    }
    return length;
}
