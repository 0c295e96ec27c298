-- AlterTable
ALTER TABLE "holdfast"."case_members" ADD COLUMN     "credential" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "practice_name" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "holdfast"."invitations" ADD COLUMN     "credential" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "practice_name" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "holdfast"."approach_choices" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "approach" TEXT NOT NULL,
    "ranked_first" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "by_member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approach_choices_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."worksheets" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "fields" JSONB NOT NULL DEFAULT '{}',
    "on_day" DATE,
    "offset_days" INTEGER,
    "owner_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "done" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worksheets_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."tasks" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID,
    "code" TEXT,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "offset_days" INTEGER,
    "fixed_on" DATE,
    "owner_member_id" UUID,
    "owner_participant_id" UUID,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tasks_pkey" PRIMARY KEY ("organization_id","case_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."intakes" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "intakes_pkey" PRIMARY KEY ("organization_id","case_id")
);

-- CreateTable
CREATE TABLE "holdfast"."family_histories" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "family_histories_pkey" PRIMARY KEY ("organization_id","case_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."prior_attempts" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "happened" TEXT NOT NULL DEFAULT '',
    "approach" TEXT,
    "announced" BOOLEAN,
    "led_by" TEXT NOT NULL,
    "held" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reactions" TEXT[],
    "causes" TEXT[],
    "what_helped" TEXT NOT NULL DEFAULT '',
    "what_was_said" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prior_attempts_pkey" PRIMARY KEY ("organization_id","case_id","id")
);

-- AddForeignKey
ALTER TABLE "holdfast"."approach_choices" ADD CONSTRAINT "approach_choices_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."worksheets" ADD CONSTRAINT "worksheets_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."worksheets" ADD CONSTRAINT "worksheets_organization_id_plan_id_owner_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "owner_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("owner_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."tasks" ADD CONSTRAINT "tasks_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."tasks" ADD CONSTRAINT "tasks_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."tasks" ADD CONSTRAINT "tasks_organization_id_owner_member_id_fkey" FOREIGN KEY ("organization_id", "owner_member_id") REFERENCES "holdfast"."case_members"("organization_id", "id") ON DELETE SET NULL ("owner_member_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."tasks" ADD CONSTRAINT "tasks_organization_id_plan_id_owner_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "owner_participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("owner_participant_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."intakes" ADD CONSTRAINT "intakes_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."family_histories" ADD CONSTRAINT "family_histories_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."family_histories" ADD CONSTRAINT "family_histories_organization_id_author_id_fkey" FOREIGN KEY ("organization_id", "author_id") REFERENCES "holdfast"."case_members"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."prior_attempts" ADD CONSTRAINT "prior_attempts_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The short intake of before: its words move to the first step, its one pattern to each substance.
INSERT INTO holdfast.intakes (organization_id, case_id, answers)
  SELECT organization_id, id, jsonb_strip_nulls(jsonb_build_object(
    'worries', intake->'worries', 'health', intake->'health', 'triedBefore', intake->'triedBefore',
    'useDetails', (SELECT jsonb_agg(jsonb_build_object('substance', substance, 'frequency', coalesce(intake->>'usePattern', 'not_sure'),
      'amount', '', 'route', 'not_sure', 'since', coalesce(intake->>'since', ''), 'lastChange', '')) FROM unnest(substances) AS substance)))
  FROM holdfast.cases;
ALTER TABLE holdfast.cases DROP COLUMN intake;

-- A task of the template is laid out once in each plan.
CREATE UNIQUE INDEX tasks_organization_id_plan_id_code_key ON holdfast.tasks (organization_id, plan_id, code);
CREATE INDEX tasks_organization_id_case_id_idx ON holdfast.tasks (organization_id, case_id);

SELECT holdfast.raise_wall('intakes');
SELECT holdfast.raise_wall('family_histories');
SELECT holdfast.raise_wall('prior_attempts');
SELECT holdfast.raise_wall('approach_choices');
SELECT holdfast.raise_wall('worksheets');
SELECT holdfast.raise_wall('tasks');
REVOKE UPDATE, DELETE ON holdfast.approach_choices FROM holdfast_api;
