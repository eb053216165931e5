CREATE TABLE "Größe" (
	"naïve ☃" text DEFAULT '🛒', id integr[]] NOT NULL
);
