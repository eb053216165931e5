/* mysql_tree.c: nodes made, copied and compared, the same way for every tag. */
#include "model/mysql_tree.h"

#include <string.h>

/* Arrays have room for a power of two, so the count alone tells that one is full. */
static bool is_full(uint32_t count)
{
    return (count & (count - 1)) == 0;
}

static size_t room_for(size_t count)
{
    size_t room = 1;
    while (room < count)
        room *= 2;
    return room;
}

MysqlTree *mysql_tree_new(Arena *arena, MysqlTag tag, size_t offset, size_t count)
{
    MysqlTree *tree = arena_make(arena, MysqlTree);
    tree->tag = (uint8_t)tag;
    tree->offset = offset;
    tree->count = (uint32_t)count;
    if (count)
        tree->at = arena_alloc(arena, room_for(count) * sizeof *tree->at);
    return tree;
}

void mysql_tree_add(Arena *arena, MysqlTree *parent, MysqlTree *child)
{
    if (is_full(parent->count)) {
        MysqlTree **grown =
            arena_alloc(arena, (parent->count ? 2 * parent->count : 1) * sizeof *grown);
        if (parent->count)
            memcpy(grown, parent->at, parent->count * sizeof *grown);
        parent->at = grown;
    }
    parent->at[parent->count++] = child;
    if (child && child->depth >= parent->depth)
        parent->depth = child->depth + 1;
}

MysqlTree *mysql_tree_copy_node(Arena *arena, const MysqlTree *tree)
{
    MysqlTree *copy = mysql_tree_new(arena, tree->tag, tree->offset, tree->count);
    MysqlTree **at = copy->at;
    *copy = *tree;
    copy->at = at;
    if (tree->count)
        memcpy(at, tree->at, tree->count * sizeof *at);
    return copy;
}

MysqlTree *mysql_tree_copy(Arena *arena, const MysqlTree *tree)
{
    if (!tree)
        return NULL;
    MysqlTree *copy = mysql_tree_copy_node(arena, tree);
    for (uint32_t i = 0; i < copy->count; i++)
        copy->at[i] = mysql_tree_copy(arena, copy->at[i]);
    return copy;
}

bool mysql_tree_equal(const MysqlTree *a, const MysqlTree *b)
{
    if (a == b)
        return true;
    if (!a || !b || a->tag != b->tag || a->op != b->op || a->flags != b->flags ||
        a->count != b->count || a->text != b->text || a->qualifier != b->qualifier)
        return false;
    if (a->tag == MYSQL_STRING && a->len != b->len)
        return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!mysql_tree_equal(a->at[i], b->at[i]))
            return false;
    return true;
}
