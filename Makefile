# dumpdiff: `make help` lists the targets. Variables: CC, SAN=1, BUILD=, PREFIX=, DESTDIR=,
# PG_QUERY_DIR=, V=1 (show the commands), SECONDS= (after so many test-servers begins no pair).

VERSION := 0.1.0
PREFIX  ?= /usr/local
ifeq ($(origin CC),default)
CC := gcc
endif
ifdef FUZZ
BUILD   ?= build/fuzz
SANFLAGS := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
else ifdef SAN
BUILD   ?= build/san
SANFLAGS := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
else
BUILD   ?= build
endif

# libpg_query: tools/deps finds it and writes PG_QUERY_{LIB,INC,VERSION,COMPAT}. It runs before every
# build, and is done at once when nothing is missing.
PG_QUERY_MK := build/deps/pg_query.mk
ifneq ($(filter-out help layers clean distclean,$(or $(MAKECMDGOALS),all)),)
include $(PG_QUERY_MK)
endif
export CC PG_QUERY_DIR

# _DEFAULT_SOURCE: libpg_query's headers use sigjmp_buf, which strict C11 hides.
CFLAGS   ?= -O2 -g
WARNINGS := -Wall -Wextra -Werror
GEN_WARNINGS := -Wno-unused-parameter -Wno-unused-variable -Wno-unused-function -Wno-sign-compare -Wno-type-limits
# lemon's own checks and traces, which slow the parser by a tenth, are for builds that look for mistakes.
GEN_CPPFLAGS := $(if $(SANFLAGS),,-DNDEBUG)
# Generated sources: $(GEN)/grammar/*.c with their headers.
GEN      := $(BUILD)/gen
CPPFLAGS += -I. -I$(GEN) $(PG_QUERY_INC) -D_DEFAULT_SOURCE \
	-DDUMPDIFF_VERSION='"$(VERSION)"' -DPG_QUERY_VERSION='"$(PG_QUERY_VERSION)"'
COMPILE   = $(CC) -std=c11 $(CFLAGS) $(WARNINGS) $(SANFLAGS) $(CPPFLAGS) -MMD -MP -c
LINK      = $(CC) $(CFLAGS) $(SANFLAGS) $(LDFLAGS)
PARSER    = $(PG_QUERY_LIB) $(compat) -lm -lpthread
LIBS      = $(BUILD)/libdumpdiff.a $(PARSER)

# $(call run,NAME,COMMAND): shows NAME and the target, or with V=1 the whole command.
run = $(if $(V),,@printf '%-4s %s\n' $(1) $@;) $(2)

objects   = $(patsubst %.c,$(BUILD)/obj/%.o,$(1))
lib_objs := $(call objects,$(wildcard base/*.c parser/*.c model/*.c emit/*.c))
# Lexer and parser of MySQL. lemon's template has its own idea of unused things.
gen_objs := $(BUILD)/obj/gen/mysql_lexer.o $(BUILD)/obj/gen/mysql_grammar.o
lib_objs += $(gen_objs)
cli_objs := $(call objects,$(wildcard cli/*.c))
compat   := $(call objects,$(PG_QUERY_COMPAT))
lib      := $(BUILD)/libdumpdiff.a $(compat)
# The golden runner drives the pipeline itself.
golden_objs := $(call objects,$(wildcard tests/golden/*.c) cli/pipeline.c)
unit_srcs  := $(wildcard tests/unit/test_*.c)
unit_objs  := $(call objects,$(unit_srcs))
# Helpers that unit tests share stand beside them, without the prefix test_.
unit_help  := $(call objects,$(filter-out $(unit_srcs),$(wildcard tests/unit/*.c)))
unit_tests := $(unit_srcs:tests/unit/%.c=$(BUILD)/tests/%)
golden     := $(BUILD)/tests/golden
raw_parse  := $(if $(wildcard tests/bench/raw_parse.c),$(BUILD)/tests/raw_parse)

all: $(BUILD)/dumpdiff ## build build/dumpdiff (the default)

deps: $(PG_QUERY_MK) ## install what the build needs and is missing
	@echo "libpg_query $(PG_QUERY_VERSION): $(PG_QUERY_LIB)"

demo: all ## build, and show the migration for testdata/demo
	$(BUILD)/dumpdiff testdata/demo/old.sql testdata/demo/new.sql

mysql_parse := $(BUILD)/tests/mysql_parse

tests: all $(unit_tests) $(golden) $(raw_parse) $(mysql_parse)

test: tests ## build, and run the unit and golden tests
	@tools/run-tests $(unit_tests) "$(mysql_parse) mariadb-10.11 tests/mysql/mariadb.sql mysql-9.7 tests/mysql/mysql.sql" \
		"$(golden) testdata"

bless: $(golden) ## rewrite the golden expectations; review them with git diff
	$(golden) --bless testdata

test-servers: all ## run every pair on real PostgreSQL, MySQL and MariaDB servers
	tests/servers/run $(if $(SECONDS),--seconds $(SECONDS))

bench: all $(raw_parse) ## time dumpdiff beside libpg_query's parser alone
	tests/bench/run

# With clang. Run one with its own folder of inputs: build/fuzz/fuzz/mysql_parser CORPUS
fuzz: ## build the fuzz targets into build/fuzz/fuzz/
	$(MAKE) FUZZ=1 CC=clang fuzz-targets

fuzz-targets: $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/*.c))

layers: ## check which folder includes which
	@tools/layers

install: all ## install below $(DESTDIR)$(PREFIX)
	install -D $(BUILD)/dumpdiff $(DESTDIR)$(PREFIX)/bin/dumpdiff
	$(if $(wildcard docs/dumpdiff.1),install -D -m 644 docs/dumpdiff.1 \
		$(DESTDIR)$(PREFIX)/share/man/man1/dumpdiff.1)

clean: ## remove what was built; keep downloads and test servers
	rm -rf build/obj build/gen build/san build/fuzz build/tests build/libdumpdiff.a build/dumpdiff build/servers build/bench

distclean: ## remove build/ whole
	rm -rf build

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 16

.PHONY: all deps demo tests test bless test-servers bench fuzz fuzz-targets layers install clean distclean help FORCE
.DELETE_ON_ERROR:

$(PG_QUERY_MK): FORCE
	@tools/deps

$(BUILD)/dumpdiff: $(cli_objs) $(lib)
	$(call run,LINK,$(LINK) $(cli_objs) $(LIBS) -o $@)

$(BUILD)/libdumpdiff.a: $(lib_objs)
	@rm -f $@
	$(call run,AR,ar rcs $@ $^)

$(unit_tests): $(BUILD)/tests/%: $(BUILD)/obj/tests/unit/%.o $(unit_help) $(lib)
	@mkdir -p $(@D)
	$(call run,LINK,$(LINK) $< $(unit_help) $(LIBS) -lcmocka -o $@)

$(BUILD)/tests/golden: $(golden_objs) $(lib)
	@mkdir -p $(@D)
	$(call run,LINK,$(LINK) $(golden_objs) $(LIBS) -o $@)

$(BUILD)/fuzz/%: $(BUILD)/obj/tests/fuzz/%.o $(lib)
	@mkdir -p $(@D)
	$(call run,LINK,$(LINK) -fsanitize=fuzzer $< $(LIBS) -o $@)

$(mysql_parse): $(BUILD)/obj/tests/mysql/parse.o $(lib)
	@mkdir -p $(@D)
	$(call run,LINK,$(LINK) $< $(LIBS) -o $@)

$(BUILD)/tests/raw_parse: $(BUILD)/obj/tests/bench/raw_parse.o $(compat)
	@mkdir -p $(@D)
	$(call run,LINK,$(LINK) $< $(PARSER) -o $@)

$(GEN)/grammar/mysql_grammar.h: $(GEN)/grammar/mysql_grammar.c ;

# -c: no default reductions, which would be tried after a token's fallback to a name.
$(GEN)/grammar/mysql_grammar.c: grammar/mysql_grammar.y
	@mkdir -p $(@D)
	$(call run,LEM,lemon -q -c -d$(@D) $<)

$(GEN)/grammar/mysql_lexer.c: grammar/mysql_lexer.re
	@mkdir -p $(@D)
	$(call run,RE2C,re2c -W -Werror -c -o $@ $<)

$(gen_objs): $(BUILD)/obj/gen/%.o: $(GEN)/grammar/%.c $(GEN)/grammar/mysql_grammar.h Makefile $(PG_QUERY_MK)
	@mkdir -p $(@D)
	$(call run,CC,$(COMPILE) $(GEN_CPPFLAGS) $(GEN_WARNINGS) $< -o $@)

# A new libpg_query or new flags rebuild everything. What includes the grammar's header needs it made
# before its own list of dependencies is known.
$(BUILD)/obj/%.o: %.c Makefile $(PG_QUERY_MK) | $(GEN)/grammar/mysql_grammar.h
	@mkdir -p $(@D)
	$(call run,CC,$(COMPILE) $< -o $@)

-include $(patsubst %.o,%.d,$(lib_objs) $(cli_objs) $(golden_objs) $(unit_objs) $(unit_help))
