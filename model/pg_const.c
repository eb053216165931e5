/* pg_const.c: stub */
#include "model/pg_analyze_impl.h"
const char *pg_const_text(Oid type, int32_t typmod, const char *text)
{
    (void)typmod;(void)type;(void)text;
    return NULL;
}
