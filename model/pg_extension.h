/* pg_extension.h: what is known of extensions without their control files and install scripts.
 *
 * Members of extensions aren't modelled: a type is recognized by its name, everything else that the
 * schema doesn't have may be any extension's. */
#ifndef MODEL_PG_EXTENSION_H
#define MODEL_PG_EXTENSION_H

#include "model/schema.h"

/* The schema that an extension's control file prescribes, or NULL: it goes where it is told. */
const char *pg_extension_own_schema(const char *extension);
/* The extension of the schema that brings a type of this name, or NULL: not a known type, or the
 * extension isn't there. */
Object *pg_extension_of_type(const Schema *s, const char *type);
/* The extension that brings an operator class of this name, or NULL. */
Object *pg_extension_of_opclass(const Schema *s, const char *opclass);
/* The name of the i-th type or operator class that an extension brings, or NULL: no more are
 * known. */
const char *pg_extension_member(const char *extension, size_t i);
/* The name of the i-th extension that an extension requires, or NULL: there are no more. */
const char *pg_extension_requirement(const char *extension, size_t i);

#endif
