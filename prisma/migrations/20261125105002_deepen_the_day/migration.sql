-- AlterTable
ALTER TABLE "holdfast"."logistics" ADD COLUMN     "appointments" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "bad_memories" BOOLEAN,
ADD COLUMN     "code_go" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "code_off" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "code_wait" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "duration_minutes" INTEGER NOT NULL DEFAULT 120,
ADD COLUMN     "parking" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "place_kind" TEXT,
ADD COLUMN     "remote_link" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "remote_phone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "window_from" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "window_to" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "window_why" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "holdfast"."day_cards" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "minutes_before" INTEGER,
    "leave" TEXT NOT NULL DEFAULT 'not_asked',
    "evening" TEXT NOT NULL DEFAULT '',
    "evening_with" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "day_cards_pkey" PRIMARY KEY ("organization_id","plan_id","participant_id")
);

-- AddForeignKey
ALTER TABLE "holdfast"."day_cards" ADD CONSTRAINT "day_cards_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."day_cards" ADD CONSTRAINT "day_cards_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('day_cards');
