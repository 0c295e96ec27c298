-- CreateTable
CREATE TABLE "holdfast"."date_polls" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "time_zone" TEXT NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "chosen_option_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "date_polls_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."date_poll_options" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "date_poll_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "date_poll_options_pkey" PRIMARY KEY ("organization_id","plan_id","date_poll_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."date_poll_answers" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "date_poll_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "date_poll_answers_pkey" PRIMARY KEY ("organization_id","plan_id","date_poll_id","option_id","participant_id")
);

-- AddForeignKey
ALTER TABLE "holdfast"."date_polls" ADD CONSTRAINT "date_polls_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."date_poll_options" ADD CONSTRAINT "date_poll_options_organization_id_plan_id_date_poll_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "date_poll_id") REFERENCES "holdfast"."date_polls"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."date_poll_answers" ADD CONSTRAINT "date_poll_answers_organization_id_plan_id_date_poll_id_opt_fkey" FOREIGN KEY ("organization_id", "plan_id", "date_poll_id", "option_id") REFERENCES "holdfast"."date_poll_options"("organization_id", "plan_id", "date_poll_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."date_poll_answers" ADD CONSTRAINT "date_poll_answers_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('date_polls');
SELECT holdfast.raise_wall('date_poll_options');
SELECT holdfast.raise_wall('date_poll_answers');
