/* pg_replication.h: options of publications and subscriptions, and what they are when nothing is
 * said. */
#ifndef MODEL_PG_REPLICATION_H
#define MODEL_PG_REPLICATION_H

#include "model/schema.h"

/* The value that an option of the kind (KIND_PUBLICATION, KIND_SUBSCRIPTION) has unless told
 * otherwise (pg_publication, CreateSubscription in src/backend/commands/subscriptioncmds.c); NULL:
 * none is known. */
const char *pg_replication_default(Kind kind, const char *option);

#endif
