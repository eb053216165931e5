/* pg_read.c: split, parse, apply.
 *
 * Two dumps of one schema are mostly the same statements, so a statement that stands in both texts
 * is parsed once and applied to both schemas. To hold few trees at a time both texts are walked
 * side by side: a tree parsed for the first is kept until the second comes to it. */
#include "parser/pg_read.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "model/schema_pg.h"
#include "parser/pg_apply.h"
#include "parser/pg_session.h"
#include "parser/pg_settle.h"
#include "parser/pg_split.h"

typedef struct Statement {
    PgChunk chunk;
    uint64_t hash;
    struct Statement *twin;  /* the same text in the other input, each paired once */
    struct Statement *chain; /* next unpaired one with the same hash */
    List *trees;             /* parsed for the twin's sake, in `memory` */
    MemoryContext memory;
    bool escapes;            /* standard_conforming_strings = off: the same text is another tree */
    Map kept;                /* copies of its nodes that one schema holds and the other may (PgApply.kept) */
    bool applied;
} Statement;

typedef struct Input {
    const Source *source;
    PgApply apply;
    VEC(Statement) statements;
    size_t next;
    bool failed;
    bool encoding_told; /* that the text is in another encoding than UTF-8 */
} Input;

/* ---- splitting -------------------------------------------------------------------------- */

static const char *chunk_text(const Input *in, const Statement *s)
{
    return in->source->text + s->chunk.offset;
}

/* \connect begins a new session; \restrict and the rest mean nothing to a schema. */
static bool connects(const PgChunk *chunk)
{
    return chunk->kind == PG_CHUNK_PSQL &&
           (strcmp(chunk->word, "connect") == 0 || strcmp(chunk->word, "c") == 0);
}

static bool may_set(const PgChunk *chunk)
{
    return strcmp(chunk->word, "set") == 0 || strcmp(chunk->word, "reset") == 0 ||
           strcmp(chunk->word, "select") == 0;
}

/* SET standard_conforming_strings = off, or through set_config: the splitter must know of it before
 * it goes on, and so must the parser. */
static void follow_string_syntax(PgSplitter *sp, const PgChunk *chunk)
{
    char head[128];
    if (connects(chunk))
        sp->escape_strings = false;
    if (!may_set(chunk))
        return;
    snprintf(head, sizeof head, "%.*s", (int)chunk->len, sp->source->text + chunk->offset);
    if (strstr(head, "standard_conforming_strings"))
        sp->escape_strings = strstr(head, "off") || strstr(head, "false") || strstr(head, "0");
}

static void split(Input *in, Diag *diag)
{
    PgSplitter sp = {.source = in->source, .diag = diag};
    for (PgChunk chunk; pg_split_next(&sp, &chunk);) {
        if (chunk.kind == PG_CHUNK_DATA)
            continue;
        Statement s = {.chunk = chunk, .escapes = sp.escape_strings};
        s.hash = str_hash(0, in->source->text + chunk.offset, chunk.len);
        vec_push(&in->statements, s);
        follow_string_syntax(&sp, &chunk);
    }
    in->failed |= sp.failed;
}

/* Links each statement of `a` with one of the same text in `b`, in order. */
static void pair(Input *a, Input *b)
{
    Map waiting = {0};
    for (size_t i = b->statements.len; i-- > 0;) {
        Statement *s = &b->statements.at[i];
        if (s->chunk.kind != PG_CHUNK_STATEMENT)
            continue;
        s->chain = map_get(&waiting, s->hash);
        map_put(&waiting, s->hash, s);
    }
    for (size_t i = 0; i < a->statements.len; i++) {
        Statement *s = &a->statements.at[i], *twin = map_get(&waiting, s->hash);
        if (!twin || s->chunk.kind != PG_CHUNK_STATEMENT || twin->chunk.len != s->chunk.len ||
            twin->escapes != s->escapes ||
            memcmp(chunk_text(a, s), chunk_text(b, twin), s->chunk.len) != 0)
            continue;
        map_put(&waiting, s->hash, twin->chain);
        s->twin = twin;
        twin->twin = s;
    }
    map_free(&waiting);
}

/* ---- parsing and applying --------------------------------------------------------------- */

/* The text is UTF-8, or bytes that are left as they are; what else it may be says SET
 * client_encoding. */
static void check_encoding(Input *in, const Statement *s)
{
    const char *text = chunk_text(in, s);
    Str encoding = in->apply.encoding;
    if (in->encoding_told || pg_encoding_is_bytes(encoding))
        return;
    size_t good =
        encoding ? utf8_ascii_length(text, s->chunk.len) : utf8_valid_length(text, s->chunk.len);
    if (good == s->chunk.len)
        return;
    Loc loc = {in->source, s->chunk.offset + good};
    in->encoding_told = in->failed = true;
    if (encoding)
        diag_error(in->apply.cx->diag, loc,
                   "text in encoding \"%s\": expected UTF-8 (iconv converts files)", encoding);
    else
        diag_error(in->apply.cx->diag, loc,
                   "byte 0x%02x is not UTF-8: expected UTF-8, or SET client_encoding = 'SQL_ASCII'",
                   (unsigned char)text[good]);
}

static bool parse(Input *in, Statement *s)
{
    s->memory = pg_tree_memory("statement");
    MemoryContext before = MemoryContextSwitchTo(s->memory);
    const char *text = pg_strndup(chunk_text(in, s), s->chunk.len);
    PgParse parsed = s->escapes ? pg_tree_parse_escapes(text) : pg_tree_parse(text);
    MemoryContextSwitchTo(before);
    s->trees = parsed.statements;
    if (parsed.error) {
        Loc loc = {in->source,
                   s->chunk.offset + (size_t)(parsed.error_offset > 0 ? parsed.error_offset : 0)};
        in->failed |= !diag_error(in->apply.cx->diag, loc, "%s", parsed.error);
    }
    return !parsed.error;
}

static void forget(Statement *s)
{
    if (s->memory)
        MemoryContextDelete(s->memory);
    map_free(&s->kept);
    s->memory = NULL;
    s->trees = NIL;
}

static void apply(Input *in, Statement *s)
{
    MemoryContext before = MemoryContextSwitchTo(s->memory);
    ListCell *cell;
    in->apply.offset = s->chunk.offset;
    in->apply.kept = s->twin ? &s->kept : NULL;
    foreach (cell, s->trees)
        if (!pg_apply(&in->apply, lfirst_node(RawStmt, cell)->stmt))
            in->failed = true;
    MemoryContextSwitchTo(before);
}

static void reset_session(PgApply *a)
{
    a->search_path.len = 0;
    vec_push(&a->search_path, str_intern(a->cx->strings, "public"));
    a->role = a->tablespace = a->access_method = NULL;
    a->bare_bodies = false;
    a->encoding = NULL;
}

/* Parses and applies a statement; its trees go over to a twin that still waits for them. */
static void run(Input *in, Statement *s)
{
    s->applied = true;
    if (s->chunk.kind == PG_CHUNK_PSQL) {
        if (connects(&s->chunk))
            reset_session(&in->apply);
        return;
    }
    check_encoding(in, s);
    if (s->memory || parse(in, s))
        apply(in, s);
    if (s->twin && !s->twin->applied && !s->twin->memory) {
        s->twin->memory = s->memory;
        s->twin->trees = s->trees;
        s->twin->kept = s->kept;
        s->memory = NULL;
        s->kept = (Map){0};
    }
    forget(s);
}

/* Runs the second input as far as it needs no tree that the first is still to parse. */
static void catch_up(Input *in)
{
    while (in->next < in->statements.len) {
        Statement *s = &in->statements.at[in->next];
        if (s->twin && !s->twin->applied)
            return;
        run(in, s);
        in->next++;
    }
}

static void run_all(Input *inputs, size_t count)
{
    Input *first = &inputs[0];
    for (; first->next < first->statements.len; first->next++) {
        run(first, &first->statements.at[first->next]);
        if (count > 1)
            catch_up(&inputs[1]);
    }
    if (count > 1)
        catch_up(&inputs[1]);
    for (size_t i = 0; i < count; i++)
        pg_close_acl(&inputs[i].apply);
}

void pg_read_open(void)
{
    pg_tree_open();
}

void pg_read_close(void)
{
    pg_tree_close();
}

/* ---- whole texts ------------------------------------------------------------------------ */

static void input_open(Input *in, Context *cx, const PgOptions *options, const Source *source,
                       Schema *schema, MemoryContext keep)
{
    in->source = source;
    in->apply =
        (PgApply){.schema = schema, .cx = cx, .options = options, .source = source, .keep = keep};
    for (size_t i = 0; i < schema->of_kind[KIND_OPERATOR].len; i++) /* of a text applied before */
        pg_note_operator(&in->apply, schema->of_kind[KIND_OPERATOR].at[i]);
    reset_session(&in->apply);
    split(in, cx->diag);
}

static bool input_close(Input *in)
{
    vec_free(&in->statements);
    vec_free(&in->apply.search_path);
    map_free(&in->apply.operators);
    return !in->failed;
}

bool pg_read(Context *cx, const PgOptions *options, const Source *const *sources, Schema **schemas,
             size_t count)
{
    Input inputs[2] = {0};
    MemoryContext keep = pg_tree_memory("schema");
    bool ok = true;
    for (size_t i = 0; i < count; i++) {
        schemas[i] = pg_schema_new(cx);
        pg_settle_begin(schemas[i], sources[i], options->server);
        input_open(&inputs[i], cx, options, sources[i], schemas[i], keep);
    }
    if (count > 1)
        pair(&inputs[0], &inputs[1]);
    run_all(inputs, count);
    for (size_t i = 0; i < count; i++) {
        pg_settle_end(schemas[i], sources[i]);
        ok = input_close(&inputs[i]) && ok;
    }
    if (count > 1)
        pg_settle_roles(schemas[0], schemas[1]);
    return ok;
}

bool pg_server_named(const char *name, int *server)
{
    enum { OLDEST = 12, NEWEST = 18 };
    static const char product[] = "postgres-";
    if (strncmp(name, product, strlen(product)) != 0)
        return false;
    char *end;
    long major = strtol(name + strlen(product), &end, 10);
    *server = (int)major;
    return !*end && major >= OLDEST && major <= NEWEST;
}

bool pg_read_into(Context *cx, const PgOptions *options, const Source *source, Schema *schema)
{
    Input in = {0};
    input_open(&in, cx, options, source, schema, pg_tree_memory("schema"));
    run_all(&in, 1);
    return input_close(&in);
}
