/* test_file.c: reading files of all sizes, and writing them whole or not at all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/file.h"

static char folder[] = "/tmp/dumpdiff-test-XXXXXX";

static int set_up(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    return rmdir(folder);
}

static const char *path_of(const char *name)
{
    static char path[200];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void check_size(size_t len)
{
    Diag diag = {0};
    File file;
    char *text = xmalloc(len + 1);
    for (size_t i = 0; i < len; i++)
        text[i] = (char)('a' + i % 26);
    const char *path = path_of("size");
    assert_true(file_write_atomic(path, text, len, &diag));
    assert_true(file_open(&file, path, &diag));
    assert_int_equal(file.source.len, len);
    assert_memory_equal(file.source.text, text, len);
    assert_int_equal(file.source.text[len], '\0');
    file_close(&file);
    free(text);
    unlink(path);
}

/* Empty, small, mapped, and mapped to the last byte of a page. */
static void test_sizes(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 4096, 100000, 1 << 20, (1 << 20) + 1, (1 << 20) + 4096};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        check_size(sizes[i]);
}

static void check_open_error(const char *path, const char *message)
{
    char output[500] = "";
    FILE *out = fmemopen(output, sizeof output, "w");
    Diag diag = {.out = out};
    File file;
    assert_false(file_open(&file, path, &diag));
    fclose(out);
    assert_int_equal(file.source.len, 0);
    assert_non_null(strstr(output, message));
}

/* Standard input from a pipe: kept in memory, or by way of a file when it is more. */
static void check_pipe(size_t len)
{
    int ends[2], standard = dup(STDIN_FILENO);
    assert_int_equal(pipe(ends), 0);
    pid_t writer = fork();
    if (writer == 0) {
        for (size_t i = 0; i < len; i++) {
            char c = (char)('a' + i % 26);
            if (write(ends[1], &c, 1) != 1)
                _exit(1);
        }
        _exit(0);
    }
    close(ends[1]);
    dup2(ends[0], STDIN_FILENO);
    Diag diag = {0};
    File file;
    assert_true(file_open(&file, "-", &diag));
    assert_int_equal(waitpid(writer, NULL, 0), writer);
    assert_int_equal(file.source.len, len);
    for (size_t i = 0; i < len; i++)
        assert_int_equal(file.source.text[i], 'a' + i % 26);
    file_close(&file);
    close(ends[0]);
    dup2(standard, STDIN_FILENO);
    close(standard);
}

static void test_pipe(void **state)
{
    (void)state;
    check_pipe(0);
    check_pipe(1000);
    check_pipe((1 << 20) + 5);
}

/* What was passed over can be read again. */
static void test_pass(void **state)
{
    (void)state;
    enum { LEN = 10 << 20 };
    Diag diag = {0};
    File file;
    char *text = xmalloc(LEN);
    memset(text, 'x', LEN);
    const char *path = path_of("pass");
    assert_true(file_write_atomic(path, text, LEN, &diag));
    assert_true(file_open(&file, path, &diag));
    assert_memory_equal(file.source.text, text, LEN);
    size_t from = 5;
    source_pass(&file.source, &from, 6);
    assert_int_equal(from, 5);
    source_pass(&file.source, &from, LEN - 1);
    assert_int_equal(from, LEN - 1);
    assert_memory_equal(file.source.text, text, LEN);
    file_close(&file);
    free(text);
    unlink(path);
}

static void test_open_errors(void **state)
{
    (void)state;
    check_open_error(path_of("missing"), "No such file");
    check_open_error(folder, "is a directory");
}

static void test_mode_is_kept(void **state)
{
    (void)state;
    Diag diag = {0};
    struct stat st;
    const char *path = path_of("mode");
    assert_true(file_write_atomic(path, "a", 1, &diag));
    assert_int_equal(chmod(path, 0640), 0);
    assert_true(file_write_atomic(path, "bc", 2, &diag));
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0640);
    assert_int_equal(st.st_size, 2);
    unlink(path);
}

static void test_link_stays(void **state)
{
    (void)state;
    Diag diag = {0};
    struct stat st;
    char target[200];
    snprintf(target, sizeof target, "%s", path_of("target"));
    const char *path = path_of("link");
    assert_true(file_write_atomic(target, "a", 1, &diag));
    assert_int_equal(symlink(target, path), 0);
    assert_true(file_write_atomic(path, "bcd", 3, &diag));
    assert_int_equal(lstat(path, &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_int_equal(stat(target, &st), 0);
    assert_int_equal(st.st_size, 3);
    unlink(path);
    unlink(target);
}

/* A failed write leaves neither a file nor a temporary one: tear_down finds the folder empty. */
static void test_write_errors(void **state)
{
    (void)state;
    Diag diag = {0};
    assert_false(file_write_atomic(path_of("no/such/folder"), "a", 1, &diag));
    assert_false(file_write_atomic(folder, "a", 1, &diag));
    assert_int_equal(diag.errors, 2);
    assert_true(file_write_atomic("/dev/null", "a", 1, &diag));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sizes), cmocka_unit_test(test_pipe),
        cmocka_unit_test(test_pass),     cmocka_unit_test(test_open_errors),
        cmocka_unit_test(test_mode_is_kept), cmocka_unit_test(test_link_stays),
        cmocka_unit_test(test_write_errors),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
