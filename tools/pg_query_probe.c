// Links against a libpg_query and parses one statement. Prints the PostgreSQL version of its grammar.
// tools/deps takes the first library with which this compiles and succeeds.
#include <stdio.h>

#include "pg_query.h"

#include "postgres.h"

#include "nodes/nodes.h"
#include "nodes/parsenodes.h"
#include "nodes/pg_list.h"
#include "pg_query_internal.h"

int main(void) {
    MemoryContext context = pg_query_enter_memory_context();
    PgQueryInternalParsetreeAndError result =
        pg_query_raw_parse("SELECT 1", PG_QUERY_PARSE_DEFAULT);
    int ok = result.error == NULL && list_length(result.tree) == 1 &&
             IsA(linitial_node(RawStmt, result.tree)->stmt, SelectStmt);
    pg_query_exit_memory_context(context);
    puts(PG_VERSION);
    return ok ? 0 : 1;
}
