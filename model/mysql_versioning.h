/* mysql_versioning.h: MariaDB's system-versioned tables, which keep the rows of their past, and
 * what ALTER TABLE may do to them. */
#ifndef MODEL_MYSQL_VERSIONING_H
#define MODEL_MYSQL_VERSIONING_H

#include "model/plan.h"
#include "model/schema.h"

/* WITHOUT SYSTEM VERSIONING: no past is kept of a column. */
bool mysql_is_kept_out(const Object *column);
void mysql_set_kept_out(Schema *s, Object *column, bool is);

/* Whether it is a table's column of the time from which, or to which, a row holds. */
bool mysql_is_row_time(const Object *column);

/* Whether a versioned table's columns of the time have no names but row_start and row_end. */
bool mysql_hides_row_time(const Object *table);

/* Whether a table is partitioned BY SYSTEM_TIME. */
bool mysql_divides_past(const Object *table);

/* Leaves out of a table what the server adds to or takes off a definition by itself: the end
 * of the time in the unique keys, and in a table without versioning the columns that are kept
 * out of it. */
void mysql_settle_versioning(Schema *s, Object *table);

/* Whether a table stays versioned, but in a way to which the server can't go on from the old one:
 * it must lose its past and be versioned anew. */
bool mysql_versions_anew(const Object *old, const Object *new);

/* Whether a step on a table does what the server refuses unless system_versioning_alter_history is
 * KEEP. */
bool mysql_rewrites_history(const Step *step);

#endif
