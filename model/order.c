/* order.c: a topological sort with a heap, so that the same steps always give the same order.
 *
 * When no step is free, the weakest edges inside cycles are given up. What then is still not free
 * stands in a cycle that is an error. */
#include "model/order.h"

#include <string.h>

void order_add(Step *earlier, Step *later, NeedStrength strength)
{
    if (!earlier || !later || earlier == later)
        return;
    vec_push(&earlier->later, (Edge){later, strength});
}

/* Drops come first, then what lets go and is set aside, then what comes and changes. */
static int phase(const Step *step)
{
    switch (step->op) {
    case STEP_RELEASE:
        return 0;
    case STEP_DROP:
        return 1;
    case STEP_SET_ASIDE:
    case STEP_RENAME:
        return 2;
    case STEP_MOVE:
    case STEP_CREATE:
    case STEP_REPLACE:
    case STEP_ALTER:
        return 3;
    }
    return 3;
}

static int compare_text(Str a, Str b)
{
    return a == b ? 0 : strcmp(a ? a : "", b ? b : "");
}

static int compare_path(const Object *a, const Object *b)
{
    if (a == b)
        return 0;
    if (!a || !b)
        return a ? 1 : -1;
    int by_parent = a->parent == b->parent ? 0 : compare_path(a->parent, b->parent);
    if (by_parent)
        return by_parent;
    int by_name = compare_text(a->name, b->name);
    return by_name ? by_name : compare_text(a->signature, b->signature);
}

/* Columns of a table in their order, so that new ones come in it. */
static int compare_objects(const Object *a, const Object *b)
{
    bool columns = a->kind == KIND_COLUMN && b->kind == KIND_COLUMN;
    if (!columns || compare_path(a->parent, b->parent) != 0 || a->id == b->id)
        return compare_path(a, b);
    return a->id < b->id ? -1 : 1;
}

/* Which of two free steps goes first. Drops run against the order of creation. */
static int compare_steps(const Step *a, const Step *b)
{
    const Object *x = step_object(a), *y = step_object(b);
    int by_turn = (int)a->turn - (int)b->turn;
    int by_phase = phase(a) - phase(b);
    int by_kind = kind_priority(x->kind) - kind_priority(y->kind);
    if (by_turn)
        return by_turn;
    if (by_phase)
        return by_phase;
    if (by_kind)
        return a->op == STEP_DROP ? -by_kind : by_kind;
    int by_path = compare_objects(x, y);
    if (by_path)
        return by_path;
    return (int)a->op - (int)b->op;
}

/* ---- heap ------------------------------------------------------------------------------- */

static void heap_push(StepVec *heap, Step *step)
{
    vec_push(heap, step);
    size_t i = heap->len - 1;
    while (i > 0 && compare_steps(heap->at[i], heap->at[(i - 1) / 2]) < 0) {
        Step *up = heap->at[(i - 1) / 2];
        heap->at[(i - 1) / 2] = heap->at[i];
        heap->at[i] = up;
        i = (i - 1) / 2;
    }
}

static Step *heap_pop(StepVec *heap)
{
    Step *top = heap->at[0];
    heap->at[0] = heap->at[--heap->len];
    for (size_t i = 0;;) {
        size_t least = i;
        for (size_t c = 2 * i + 1; c <= 2 * i + 2; c++)
            if (c < heap->len && compare_steps(heap->at[c], heap->at[least]) < 0)
                least = c;
        if (least == i)
            return top;
        Step *down = heap->at[i];
        heap->at[i] = heap->at[least];
        heap->at[least] = down;
        i = least;
    }
}

/* ---- sort ------------------------------------------------------------------------------- */

static void set_free(StepVec *heap, Step *step);

static void release(StepVec *heap, Step *step)
{
    step->done = true;
    for (size_t i = 0; i < step->later.len; i++) {
        Step *to = step->later.at[i].to;
        if (to && !to->done && --to->waiting == 0)
            set_free(heap, to);
    }
}

static void set_free(StepVec *heap, Step *step)
{
    if (step->is_gate)
        release(heap, step);
    else
        heap_push(heap, step);
}

/* Marks what can reach itself through edges of steps not done: Tarjan's strongly connected
 * components, with a stack of its own. A component of one is no cycle. */
typedef struct Component {
    uint32_t *index, *low, *number;
    StepVec stack;
    uint32_t next, count;
} Component;

static void visit(Component *c, Step *root)
{
    struct Frame {
        Step *step;
        size_t edge;
    };
    VEC(struct Frame) frames = {0};
    vec_push(&frames, (struct Frame){root, 0});
    while (frames.len) {
        struct Frame *f = &frames.at[frames.len - 1];
        Step *s = f->step;
        if (f->edge == 0 && !c->index[s->id]) {
            c->index[s->id] = c->low[s->id] = ++c->next;
            vec_push(&c->stack, s);
        }
        Step *to = NULL;
        while (f->edge < s->later.len && !to) {
            Step *t = s->later.at[f->edge++].to;
            if (!t || t->done || c->number[t->id])
                continue;
            if (!c->index[t->id])
                to = t;
            else if (c->index[t->id] < c->low[s->id])
                c->low[s->id] = c->index[t->id];
        }
        if (to) {
            vec_push(&frames, (struct Frame){to, 0});
            continue;
        }
        if (c->low[s->id] == c->index[s->id]) {
            c->count++;
            Step *member;
            do {
                member = c->stack.at[--c->stack.len];
                c->number[member->id] = c->count;
            } while (member != s);
        }
        frames.len--;
        if (frames.len) {
            Step *up = frames.at[frames.len - 1].step;
            if (c->low[s->id] < c->low[up->id])
                c->low[up->id] = c->low[s->id];
        }
    }
    vec_free(&frames);
}

/* The number of each unfinished step's component, by Step.id; freed by the caller. */
static uint32_t *components(const StepVec *steps)
{
    size_t n = steps->len;
    Component c = {.index = xcalloc(n, 4), .low = xcalloc(n, 4), .number = xcalloc(n, 4)};
    for (size_t i = 0; i < n; i++)
        if (!steps->at[i]->done && !c.index[i])
            visit(&c, steps->at[i]);
    free(c.index);
    free(c.low);
    vec_free(&c.stack);
    return c.number;
}

/* Gives up the edges of one strength inside cycles; false when there are none to give up. */
static bool open_cycles(const StepVec *steps, NeedStrength strength, StepVec *heap)
{
    uint32_t *number = components(steps);
    bool opened = false;
    for (size_t i = 0; i < steps->len; i++) {
        Step *s = steps->at[i];
        for (size_t k = 0; !s->done && k < s->later.len; k++) {
            Edge *e = &s->later.at[k];
            if (!e->to || e->strength != strength || e->to->done ||
                number[e->to->id] != number[s->id])
                continue;
            opened = true;
            e->to->bare_bodies |= strength == NEED_CHECKED && e->to->op != STEP_DROP;
            if (--e->to->waiting == 0)
                set_free(heap, e->to);
            e->to = NULL;
        }
    }
    free(number);
    return opened;
}

static void report_cycle(const StepVec *steps, Diag *diag)
{
    uint32_t *number = components(steps);
    uint32_t *size = xcalloc(steps->len + 1, sizeof *size);
    for (size_t i = 0; i < steps->len; i++)
        size[number[i]] += !steps->at[i]->done;
    diag_error(diag, LOC_NONE, "no order exists for these changes, each needs another one first:");
    for (size_t i = 0; i < steps->len; i++) {
        const Object *o = step_object(steps->at[i]);
        if (!steps->at[i]->done && !steps->at[i]->is_gate && size[number[i]] > 1)
            diag_note(diag, o->loc, "%s \"%s\"", kind_label(o->kind), o->name);
    }
    free(size);
    free(number);
}

static void count_waiting(const StepVec *steps)
{
    for (size_t i = 0; i < steps->len; i++) {
        steps->at[i]->waiting = 0;
        steps->at[i]->done = false;
        steps->at[i]->id = (uint32_t)i;
    }
    for (size_t i = 0; i < steps->len; i++)
        for (size_t k = 0; k < steps->at[i]->later.len; k++)
            steps->at[i]->later.at[k].to->waiting++;
}

/* Those that wait for nothing; the number of gates. */
static size_t begin(const StepVec *steps, StepVec *heap)
{
    size_t gates = 0;
    count_waiting(steps);
    for (size_t i = 0; i < steps->len; i++)
        if (steps->at[i]->waiting == 0 && !steps->at[i]->is_gate)
            heap_push(heap, steps->at[i]);
    for (size_t i = 0; i < steps->len; i++) {
        Step *step = steps->at[i];
        gates += step->is_gate;
        if (step->is_gate && step->waiting == 0 && !step->done)
            release(heap, step);
    }
    return gates;
}

static void take_sorted(StepVec *steps, const StepVec *sorted)
{
    for (size_t i = 0; i < steps->len; i++)
        if (steps->at[i]->is_gate)
            vec_free(&steps->at[i]->later);
    if (sorted->len)
        memcpy(steps->at, sorted->at, sorted->len * sizeof *sorted->at);
    steps->len = sorted->len;
}

bool order_steps(StepVec *steps, Diag *diag)
{
    StepVec heap = {0}, sorted = {0};
    size_t gates = begin(steps, &heap);
    while (sorted.len + gates < steps->len) {
        if (heap.len == 0 && !open_cycles(steps, NEED_NAMED, &heap) &&
            !open_cycles(steps, NEED_CHECKED, &heap))
            break;
        if (heap.len == 0)
            continue;
        Step *step = heap_pop(&heap);
        vec_push(&sorted, step);
        release(&heap, step);
    }
    bool ok = sorted.len + gates == steps->len;
    if (ok)
        take_sorted(steps, &sorted);
    else
        report_cycle(steps, diag);
    vec_free(&heap);
    vec_free(&sorted);
    return ok;
}
