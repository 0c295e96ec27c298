-- CreateTable
CREATE TABLE "holdfast"."case_stages" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "by_member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_stages_pkey" PRIMARY KEY ("organization_id","case_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."hand_overs" (
    "organization_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_member_id" UUID NOT NULL,
    "to_member_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "until" DATE,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accepted_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "hand_overs_pkey" PRIMARY KEY ("organization_id","case_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."comments" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "subject_id" UUID,
    "text" TEXT NOT NULL,
    "mentions" UUID[] DEFAULT ARRAY[]::UUID[],
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."plan_versions" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "lines" JSONB NOT NULL,
    "by_member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_versions_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_versions_organization_id_plan_id_number_key" ON "holdfast"."plan_versions"("organization_id", "plan_id", "number");

-- AddForeignKey
ALTER TABLE "holdfast"."case_stages" ADD CONSTRAINT "case_stages_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."hand_overs" ADD CONSTRAINT "hand_overs_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."hand_overs" ADD CONSTRAINT "hand_overs_organization_id_from_member_id_fkey" FOREIGN KEY ("organization_id", "from_member_id") REFERENCES "holdfast"."case_members"("organization_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."hand_overs" ADD CONSTRAINT "hand_overs_organization_id_to_member_id_fkey" FOREIGN KEY ("organization_id", "to_member_id") REFERENCES "holdfast"."case_members"("organization_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."comments" ADD CONSTRAINT "comments_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."plan_versions" ADD CONSTRAINT "plan_versions_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('case_stages');
SELECT holdfast.raise_wall('hand_overs');
SELECT holdfast.raise_wall('comments');
SELECT holdfast.raise_wall('plan_versions');
REVOKE UPDATE, DELETE ON holdfast.case_stages, holdfast.plan_versions FROM holdfast_api;
REVOKE DELETE ON holdfast.hand_overs FROM holdfast_api;
