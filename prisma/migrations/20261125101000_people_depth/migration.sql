-- AlterTable
ALTER TABLE "holdfast"."participants"
ADD COLUMN     "care_arrangement" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "closeness" INTEGER CHECK ("closeness" BETWEEN 1 AND 5);

-- CreateTable
CREATE TABLE "holdfast"."circle_people" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "how" TEXT NOT NULL DEFAULT '',
    "knowledge" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "circle_people_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."leak_reports" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reported_by_id" UUID NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "starts_at_then" TIMESTAMPTZ(3),
    "decision" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "leak_reports_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."participant_abouts" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "channel" TEXT,
    "safe_times" TEXT NOT NULL DEFAULT '',
    "readings" TEXT[],
    "agrees_to_script" BOOLEAN NOT NULL DEFAULT false,
    "follows_chair" BOOLEAN NOT NULL DEFAULT false,
    "read_safety_plan" BOOLEAN NOT NULL DEFAULT false,
    "day_kept_free" BOOLEAN NOT NULL DEFAULT false,
    "rest_plan" TEXT NOT NULL DEFAULT '',
    "supports" TEXT[],
    "support_note" TEXT NOT NULL DEFAULT '',
    "why_no" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 2,

    CONSTRAINT "participant_abouts_pkey" PRIMARY KEY ("organization_id","plan_id","participant_id")
);

-- CreateTable
CREATE TABLE "holdfast"."suitability_answers" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "by_member_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 2,

    CONSTRAINT "suitability_answers_pkey" PRIMARY KEY ("organization_id","plan_id","participant_id","by_member_id")
);

-- CreateTable
CREATE TABLE "holdfast"."suitability_decisions" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "decision" TEXT,
    "codes_added" TEXT[],
    "codes_decided" TEXT[],
    "reason" TEXT NOT NULL DEFAULT '',
    "calm_at_rehearsal" BOOLEAN NOT NULL DEFAULT false,
    "lawyer_advised" BOOLEAN NOT NULL DEFAULT false,
    "disclosed" BOOLEAN NOT NULL DEFAULT false,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 2,

    CONSTRAINT "suitability_decisions_pkey" PRIMARY KEY ("organization_id","plan_id","participant_id")
);

-- CreateTable
CREATE TABLE "holdfast"."safety_screens" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_member_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "not_at_home" BOOLEAN NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_version" INTEGER,
    "seen_plan_id" UUID,
    "mitigations" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 2,

    CONSTRAINT "safety_screens_pkey" PRIMARY KEY ("organization_id","case_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."safety_screen_answers" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "screen_id" UUID NOT NULL,
    "author_user_id" UUID NOT NULL,
    "passed" BOOLEAN NOT NULL DEFAULT false,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "afraid_of_ids" UUID[],
    "words" TEXT NOT NULL DEFAULT '',
    "reach_me" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "safety_screen_answers_pkey" PRIMARY KEY ("organization_id","case_id","screen_id")
);

-- CreateTable
CREATE TABLE "holdfast"."safety_screen_acts" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "screen_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "screen_version" INTEGER NOT NULL,
    "mitigations" TEXT[],
    "steps" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "by_member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "safety_screen_acts_pkey" PRIMARY KEY ("organization_id","case_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "safety_screens_organization_id_case_id_case_member_id_key" ON "holdfast"."safety_screens"("organization_id", "case_id", "case_member_id");

-- AddForeignKey
ALTER TABLE "holdfast"."circle_people" ADD CONSTRAINT "circle_people_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."leak_reports" ADD CONSTRAINT "leak_reports_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."participant_abouts" ADD CONSTRAINT "participant_abouts_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."suitability_answers" ADD CONSTRAINT "suitability_answers_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."suitability_decisions" ADD CONSTRAINT "suitability_decisions_organization_id_plan_id_participant__fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."safety_screens" ADD CONSTRAINT "safety_screens_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."safety_screen_answers" ADD CONSTRAINT "safety_screen_answers_organization_id_case_id_screen_id_fkey" FOREIGN KEY ("organization_id", "case_id", "screen_id") REFERENCES "holdfast"."safety_screens"("organization_id", "case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."safety_screen_acts" ADD CONSTRAINT "safety_screen_acts_organization_id_case_id_screen_id_fkey" FOREIGN KEY ("organization_id", "case_id", "screen_id") REFERENCES "holdfast"."safety_screens"("organization_id", "case_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was noted about people so far becomes what is known of them; nothing was decided yet.
INSERT INTO holdfast.suitability_decisions (organization_id, plan_id, participant_id, codes_added, codes_decided, reason)
  SELECT organization_id, plan_id, id, suitability, '{}', suitability_note
  FROM holdfast.participants WHERE cardinality(suitability) > 0 OR suitability_note <> '';
ALTER TABLE holdfast.participants DROP COLUMN suitability, DROP COLUMN suitability_note;

SELECT holdfast.raise_wall('participant_abouts');
SELECT holdfast.raise_wall('suitability_answers');
SELECT holdfast.raise_wall('suitability_decisions');
SELECT holdfast.raise_wall('safety_screens');
SELECT holdfast.raise_wall('safety_screen_answers');
SELECT holdfast.raise_wall('safety_screen_acts');
SELECT holdfast.raise_wall('circle_people');
SELECT holdfast.raise_wall('leak_reports');
REVOKE UPDATE, DELETE ON holdfast.safety_screen_acts FROM holdfast_api;
REVOKE DELETE ON holdfast.leak_reports FROM holdfast_api;

-- Whether this person is an interventionist of the case now.
CREATE FUNCTION holdfast.looks_after(organization uuid, in_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM holdfast.case_members m
                 WHERE m.organization_id = organization AND m.case_id = in_case AND m.role = 'interventionist'
                   AND m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL)
$$;

-- What someone answered about their own safety is read by them, and by those who look after safety. Nobody else writes it.
CREATE POLICY author_or_interventionist ON holdfast.safety_screen_answers AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_person()) OR holdfast.looks_after(organization_id, case_id));
CREATE POLICY by_its_author ON holdfast.safety_screen_answers AS RESTRICTIVE FOR INSERT
  WITH CHECK (author_user_id = (SELECT holdfast.current_person()));
CREATE POLICY changed_by_its_author ON holdfast.safety_screen_answers AS RESTRICTIVE FOR UPDATE
  USING (author_user_id = (SELECT holdfast.current_person()));

-- What was arranged is between those who look after safety; the person hears it from them, not from a screen.
CREATE POLICY interventionist ON holdfast.safety_screen_acts AS RESTRICTIVE
  USING (holdfast.looks_after(organization_id, case_id)) WITH CHECK (holdfast.looks_after(organization_id, case_id));
