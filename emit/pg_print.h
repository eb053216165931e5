/* pg_print.h: the PostgreSQL printers, one per group of kinds, and the names they share. */
#ifndef EMIT_PG_PRINT_H
#define EMIT_PG_PRINT_H

#include "emit/printer.h"

/* One row per kind; the tables of the files below fill it (pg_print.c). */
extern const KindPrinter *const pg_printers[KIND_COUNT];

extern const KindPrinter pg_table_printer, pg_column_printer, pg_constraint_printer,
    pg_index_printer,
    pg_sequence_printer; /* pg_print_table.c, pg_print_column.c, pg_print_constraint.c, pg_print_index.c, pg_print_sequence.c */
extern const KindPrinter pg_enum_printer, pg_base_type_printer, pg_domain_printer,
    pg_composite_printer, pg_attribute_printer, pg_range_printer,
    pg_multirange_printer; /* pg_print_type.c, pg_print_domain.c */
/* A CONSTRAINT step whose parent is a domain, any operation: pg_print_domain.c. */
void pg_print_domain_constraint(Printer *p, const Step *step);
/* A column's value moved from one form of a composite type to another, attribute by attribute;
 * NULL when the attributes have the same names, so that a cast by way of text will do.
 * (pg_print_type.c) */
Str pg_composite_value(Context *cx, Str column, const TypeRef *old, const TypeRef *new);
extern const KindPrinter pg_function_printer, pg_aggregate_printer; /* pg_print_routine.c */
extern const KindPrinter pg_view_printer, pg_materialized_view_printer, pg_view_column_printer; /* pg_print_view.c */
extern const KindPrinter pg_trigger_printer, pg_event_trigger_printer, pg_rule_printer, pg_policy_printer; /* pg_print_trigger.c */
extern const KindPrinter pg_schema_printer, pg_extension_printer, pg_definition_printer,
    pg_operator_family_printer, pg_ts_configuration_printer, pg_foreign_data_wrapper_printer,
    pg_foreign_server_printer, pg_user_mapping_printer, pg_statistics_printer,
    pg_publication_printer, pg_subscription_printer,
    pg_default_acl_printer; /* pg_print_misc.c, pg_print_foreign.c, pg_print_replication.c, pg_print_acl.c */

/* A schema-qualified, quoted name: public."Order"; only the quoted name for kinds without
 * schema. */
Str pg_name(Context *cx, const Object *o);
/* The name that something of the old schema has by now: it may be set aside. */
Str pg_current_name(Printer *p, const Object *old);
/* How COMMENT ON, DROP, ALTER … OWNER name the object after their keyword: public.f(integer),
 * c ON public.t, public.t.col, public.ops USING btree, (a AS b). */
Str pg_address(Context *cx, const Object *o);
/* The keyword of the object: kind_sql, but PROCEDURE, FOREIGN TABLE where the attributes say so. */
const char *pg_keyword(const Object *o);
/* A type as SQL. NULL gives NULL. */
Str pg_type_sql(Context *cx, const TypeRef *type);
/* A tree as SQL, interned; `pretty` for queries. */
Str pg_tree_sql(Context *cx, const void *tree, bool pretty);
Str pg_expr_sql(Context *cx, const void *expr);
/* An expression after DEFAULT in a column definition, in parentheses where the grammar wants
 * them. */
Str pg_default_sql(Context *cx, const void *expr);
/* Column names of a RefList, quoted, comma-separated. */
Str pg_columns_sql(Context *cx, const RefList *columns);
/* A SET of "name=value" as (name='value', name=value…) for WITH (…) and SET (…); names only for
 * RESET. */
Str pg_options_sql(Context *cx, const StrList *options);
/* 'it''s' */
Str pg_literal_sql(Context *cx, Str text);
Str pg_quote_sql(Context *cx, Str name);

/* Owner, comment, privileges, security labels of a created object, or those that `step` changes. */
void pg_print_common(Printer *p, const Step *step);

/* The whole plan as a script. */
void pg_print_plan(Printer *p);

#endif
