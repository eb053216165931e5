/* pg_extension.c: facts from the control files and install scripts of PostgreSQL's own contrib
 * modules and the most used other extensions, as tables. */
#include "model/pg_extension.h"

#include <string.h>

typedef struct Fact {
    const char *name, *value;
} Fact;

/* type, extension */
static const Fact types[] = {
    {"citext", "citext"},       {"hstore", "hstore"},   {"ltree", "ltree"},       {"lquery", "ltree"},
    {"ltxtquery", "ltree"},     {"cube", "cube"},       {"seg", "seg"},           {"query_int", "intarray"},
    {"lo", "lo"},               {"ean13", "isn"},       {"isbn", "isn"},          {"isbn13", "isn"},
    {"issn", "isn"},            {"issn13", "isn"},      {"ismn", "isn"},          {"ismn13", "isn"},
    {"upc", "isn"},             {"gbtreekey4", "btree_gist"}, {"earth", "earthdistance"}, {"gtrgm", "pg_trgm"},
    {"geometry", "postgis"},    {"geography", "postgis"}, {"box2d", "postgis"},   {"box3d", "postgis"},
    {"raster", "postgis_raster"}, {"vector", "vector"}, {"halfvec", "vector"},    {"sparsevec", "vector"},
};

/* operator class, extension; those that are usual for their types are hardly ever named */
static const Fact opclasses[] = {
    {"gin_trgm_ops", "pg_trgm"},          {"gist_trgm_ops", "pg_trgm"},
    {"gin__int_ops", "intarray"},         {"gist__int_ops", "intarray"},
    {"gist__intbig_ops", "intarray"},     {"citext_ops", "citext"},
    {"citext_pattern_ops", "citext"},     {"gin_hstore_ops", "hstore"},
    {"gist_hstore_ops", "hstore"},        {"btree_hstore_ops", "hstore"},
    {"hash_hstore_ops", "hstore"},        {"gist_ltree_ops", "ltree"},
    {"gist__ltree_ops", "ltree"},         {"gist_cube_ops", "cube"},
    {"gist_seg_ops", "seg"},              {"gist_geometry_ops_2d", "postgis"},
    {"gist_geometry_ops_nd", "postgis"},  {"gist_geography_ops", "postgis"},
    {"vector_l1_ops", "vector"},          {"vector_l2_ops", "vector"},
    {"vector_ip_ops", "vector"},          {"vector_cosine_ops", "vector"},
    {"halfvec_l1_ops", "vector"},         {"halfvec_l2_ops", "vector"},
    {"halfvec_ip_ops", "vector"},         {"halfvec_cosine_ops", "vector"},
    {"sparsevec_l2_ops", "vector"},       {"sparsevec_ip_ops", "vector"},
    {"sparsevec_cosine_ops", "vector"},   {"bit_hamming_ops", "vector"},
    {"bit_jaccard_ops", "vector"},
};

/* extension, `schema` of its control file */
static const Fact schemas[] = {
    {"adminpack", "pg_catalog"},  {"plperl", "pg_catalog"},   {"plperlu", "pg_catalog"},
    {"plpython3u", "pg_catalog"}, {"pltcl", "pg_catalog"},    {"pltclu", "pg_catalog"},
    {"plv8", "pg_catalog"},       {"pg_cron", "pg_catalog"},  {"citus", "pg_catalog"},
    {"pg_hint_plan", "hint_plan"}, {"pglogical", "pglogical"}, {"postgis_topology", "topology"},
    {"postgis_tiger_geocoder", "tiger"}, {"pgsodium", "pgsodium"}, {"supabase_vault", "vault"},
};

/* extension, `requires` of its control file; one row each */
static const Fact requirements[] = {
    {"earthdistance", "cube"},
    {"bool_plperl", "plperl"},          {"bool_plperlu", "plperlu"},
    {"hstore_plperl", "hstore"},        {"hstore_plperl", "plperl"},
    {"hstore_plperlu", "hstore"},       {"hstore_plperlu", "plperlu"},
    {"hstore_plpython3u", "hstore"},    {"hstore_plpython3u", "plpython3u"},
    {"jsonb_plperl", "plperl"},         {"jsonb_plperlu", "plperlu"},
    {"jsonb_plpython3u", "plpython3u"},
    {"ltree_plpython3u", "ltree"},      {"ltree_plpython3u", "plpython3u"},
    {"postgis_raster", "postgis"},      {"postgis_sfcgal", "postgis"},
    {"postgis_topology", "postgis"},    {"postgis_tiger_geocoder", "postgis"},
    {"postgis_tiger_geocoder", "fuzzystrmatch"}, {"pgrouting", "postgis"},
    {"supabase_vault", "pgsodium"},
};

#define COUNT(table) (sizeof table / sizeof *table)

static const char *fact(const Fact *table, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(table[i].name, name) == 0)
            return table[i].value;
    return NULL;
}

static Object *find(const Schema *s, const char *extension)
{
    return schema_global(s, KIND_EXTENSION, str_intern(s->cx->strings, extension));
}

const char *pg_extension_own_schema(const char *extension)
{
    return fact(schemas, COUNT(schemas), extension);
}

Object *pg_extension_of_type(const Schema *s, const char *type)
{
    const char *extension = fact(types, COUNT(types), type);
    return extension ? find(s, extension) : NULL;
}

Object *pg_extension_of_opclass(const Schema *s, const char *opclass)
{
    const char *extension = fact(opclasses, COUNT(opclasses), opclass);
    return extension ? find(s, extension) : NULL;
}

const char *pg_extension_member(const char *extension, size_t i)
{
    for (size_t k = 0; k < COUNT(types); k++)
        if (strcmp(types[k].value, extension) == 0 && i-- == 0)
            return types[k].name;
    for (size_t k = 0; k < COUNT(opclasses); k++)
        if (strcmp(opclasses[k].value, extension) == 0 && i-- == 0)
            return opclasses[k].name;
    return NULL;
}

const char *pg_extension_requirement(const char *extension, size_t i)
{
    for (size_t k = 0; k < COUNT(requirements); k++)
        if (strcmp(requirements[k].name, extension) == 0 && i-- == 0)
            return requirements[k].value;
    return NULL;
}
