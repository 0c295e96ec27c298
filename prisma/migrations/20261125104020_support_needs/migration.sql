-- CreateTable
CREATE TABLE "holdfast"."support_needs" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "people" JSONB NOT NULL DEFAULT '[]',
    "culture" TEXT NOT NULL DEFAULT '',
    "faith" TEXT NOT NULL DEFAULT '',
    "faith_leader" TEXT NOT NULL DEFAULT '',
    "words_to_prefer" TEXT NOT NULL DEFAULT '',
    "words_to_avoid" TEXT NOT NULL DEFAULT '',
    "low_bandwidth" BOOLEAN NOT NULL DEFAULT false,
    "no_signal" BOOLEAN NOT NULL DEFAULT false,
    "no_signal_plan" TEXT NOT NULL DEFAULT '',
    "help_minutes" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "support_needs_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- AddForeignKey
ALTER TABLE "holdfast"."support_needs" ADD CONSTRAINT "support_needs_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('support_needs');
REVOKE DELETE ON holdfast.support_needs FROM holdfast_api;
