// The bar for `make bench`: reads the files named and does nothing but libpg_query's raw parse of each.
#include <stdio.h>
#include <stdlib.h>

#include "pg_query.h"

#include "postgres.h"

#include "nodes/pg_list.h"
#include "pg_query_internal.h"

static char *read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) return NULL;
    long size = ftell(file);
    char *text = malloc((size_t)size + 1);
    rewind(file);
    if (text == NULL || fread(text, 1, (size_t)size, file) != (size_t)size) return NULL;
    fclose(file);
    text[size] = '\0';
    return text;
}

// Returns the number of statements, or -1 with a message.
static int count_statements(const char *path) {
    char *text = read_file(path);
    if (text == NULL) {
        perror(path);
        return -1;
    }
    MemoryContext context = pg_query_enter_memory_context();
    PgQueryInternalParsetreeAndError result = pg_query_raw_parse(text, PG_QUERY_PARSE_DEFAULT);
    int count = result.error == NULL ? list_length(result.tree) : -1;
    if (result.error != NULL) {
        fprintf(stderr, "%s: %s at %d\n", path, result.error->message, result.error->cursorpos);
    }
    pg_query_exit_memory_context(context);
    free(text);
    return count;
}

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) {
        int count = count_statements(argv[i]);
        if (count < 0) return 1;
        printf("%s: %d statements\n", argv[i], count);
    }
    return 0;
}
