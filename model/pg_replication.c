/* pg_replication.c: the table of defaults. An option at its default isn't stored. */
#include "model/pg_replication.h"

#include <string.h>

static const struct {
    Kind kind;
    const char *option, *value;
} defaults[] = {
    {KIND_PUBLICATION, "publish", "insert, update, delete, truncate"},
    {KIND_PUBLICATION, "publish_generated_columns", "none"},
    {KIND_PUBLICATION, "publish_via_partition_root", "false"},
    {KIND_SUBSCRIPTION, "binary", "false"},
    {KIND_SUBSCRIPTION, "disable_on_error", "false"},
    {KIND_SUBSCRIPTION, "failover", "false"},
    {KIND_SUBSCRIPTION, "origin", "any"},
    {KIND_SUBSCRIPTION, "password_required", "true"},
    {KIND_SUBSCRIPTION, "run_as_owner", "false"},
    {KIND_SUBSCRIPTION, "synchronous_commit", "off"},
    {KIND_SUBSCRIPTION, "two_phase", "false"},
};

const char *pg_replication_default(Kind kind, const char *option)
{
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
        if (defaults[i].kind == kind && strcmp(defaults[i].option, option) == 0)
            return defaults[i].value;
    return NULL;
}
