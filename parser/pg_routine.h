/* pg_routine.h: what the files about functions and aggregates share. */
#ifndef PARSER_PG_ROUTINE_H
#define PARSER_PG_ROUTINE_H

#include "parser/pg_apply.h"

/* FunctionParameters with canonical types without modifiers, IN for the default mode, names
 * qualified in their defaults; palloc'd in the current context. false: a type doesn't exist. */
bool pg_normal_parameters(PgApply *a, const List *parameters, List **normal);
/* Appends the types of the schema that the parameters have. */
void pg_parameter_needs(PgApply *a, const List *parameters, ObjectVec *needs);

/* SET name TO value, SET name FROM CURRENT, RESET name of CREATE and ALTER FUNCTION, as
 * "name=value" in a LIST attribute. (pg_routine_config.c) */
bool pg_set_routine_config(PgApply *a, Object *o, AttrId id, const VariableSetStmt *set);

#endif
