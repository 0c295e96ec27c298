-- AlterTable
ALTER TABLE "holdfast"."rehearsals" ADD COLUMN     "starts_at" TIMESTAMPTZ(3),
ALTER COLUMN "minutes" DROP NOT NULL;

-- CreateTable
CREATE TABLE "holdfast"."excuses" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT,
    "said" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "beforehand" TEXT NOT NULL DEFAULT '',
    "owner_id" UUID,
    "rehearsed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "excuses_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."rehearsal_notes" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "rehearsal_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "participant_id" UUID,
    "contingency_id" UUID,
    "excuse_id" UUID,
    "what" TEXT NOT NULL,
    "change" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rehearsal_notes_pkey" PRIMARY KEY ("organization_id","plan_id","rehearsal_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "excuses_organization_id_plan_id_code_key" ON "holdfast"."excuses"("organization_id", "plan_id", "code");

-- AddForeignKey
ALTER TABLE "holdfast"."excuses" ADD CONSTRAINT "excuses_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."excuses" ADD CONSTRAINT "excuses_organization_id_plan_id_owner_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "owner_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("owner_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."rehearsal_notes" ADD CONSTRAINT "rehearsal_notes_organization_id_plan_id_rehearsal_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "rehearsal_id") REFERENCES "holdfast"."rehearsals"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."rehearsal_notes" ADD CONSTRAINT "rehearsal_notes_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("participant_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."rehearsal_notes" ADD CONSTRAINT "rehearsal_notes_organization_id_plan_id_contingency_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "contingency_id") REFERENCES "holdfast"."contingencies"("organization_id", "plan_id", "id") ON DELETE SET NULL ("contingency_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."rehearsal_notes" ADD CONSTRAINT "rehearsal_notes_organization_id_plan_id_excuse_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "excuse_id") REFERENCES "holdfast"."excuses"("organization_id", "plan_id", "id") ON DELETE SET NULL ("excuse_id") ON UPDATE NO ACTION;

SELECT holdfast.raise_wall('excuses');
SELECT holdfast.raise_wall('rehearsal_notes');
