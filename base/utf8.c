/* utf8.c: a character is a first byte, which tells how many follow, and those; for some first bytes
 * the second has a narrower range. Most text is ASCII, which is passed over eight bytes at a time.
 */
#include "base/utf8.h"

#include <stdint.h>
#include <string.h>

/* first bytes `from`…`to`: so many bytes follow, the first of them in `low`…`high` */
static const struct {
    unsigned char from, to, following, low, high;
} forms[] = {
    {0xc2, 0xdf, 1, 0x80, 0xbf}, {0xe0, 0xe0, 2, 0xa0, 0xbf}, {0xe1, 0xec, 2, 0x80, 0xbf},
    {0xed, 0xed, 2, 0x80, 0x9f}, {0xee, 0xef, 2, 0x80, 0xbf}, {0xf0, 0xf0, 3, 0x90, 0xbf},
    {0xf1, 0xf3, 3, 0x80, 0xbf}, {0xf4, 0xf4, 3, 0x80, 0x8f},
};

size_t utf8_ascii_length(const char *text, size_t len)
{
    size_t i = 0;
    for (uint64_t word; i + sizeof word <= len; i += sizeof word) {
        memcpy(&word, text + i, sizeof word);
        if (word & UINT64_C(0x8080808080808080))
            break;
    }
    while (i < len && !(text[i] & 0x80))
        i++;
    return i;
}

/* The bytes of the character that begins with a byte beyond ASCII; 0: none does. */
static size_t character_length(const unsigned char *at, size_t left)
{
    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++) {
        if (at[0] < forms[f].from || at[0] > forms[f].to)
            continue;
        size_t len = 1u + forms[f].following;
        if (left < len || at[1] < forms[f].low || at[1] > forms[f].high)
            return 0;
        for (size_t i = 2; i < len; i++)
            if ((at[i] & 0xc0) != 0x80)
                return 0;
        return len;
    }
    return 0;
}

size_t utf8_valid_length(const char *text, size_t len)
{
    size_t i = utf8_ascii_length(text, len);
    while (i < len) {
        size_t character = character_length((const unsigned char *)text + i, len - i);
        if (!character)
            return i;
        i += character;
        i += utf8_ascii_length(text + i, len - i);
    }
    return len;
}
