-- AlterTable
ALTER TABLE "holdfast"."consequences" ADD COLUMN     "ends" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "follow_up" TEXT,
ADD COLUMN     "keeps" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "holdfast"."consequence_reviews" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "consequence_id" UUID NOT NULL,
    "wording_version" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "hazards" TEXT[],
    "reason" TEXT NOT NULL,
    "by_member_id" UUID NOT NULL,
    "by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consequence_reviews_pkey" PRIMARY KEY ("organization_id","plan_id","consequence_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."consequence_wordings" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "consequence_id" UUID NOT NULL,
    "wording_version" INTEGER NOT NULL,
    "i_will" TEXT NOT NULL,
    "removes_or_protects" TEXT NOT NULL,
    "starts_on" DATE,
    "lifted_when" TEXT NOT NULL,
    "standing_offer" TEXT NOT NULL,
    "answers" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consequence_wordings_pkey" PRIMARY KEY ("organization_id","plan_id","consequence_id","wording_version")
);

-- CreateTable
CREATE TABLE "holdfast"."supports" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "becomes" TEXT NOT NULL DEFAULT 'undecided',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "supports_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "supports_organization_id_plan_id_participant_id_topic_key" ON "holdfast"."supports"("organization_id", "plan_id", "participant_id", "topic");

-- AddForeignKey
ALTER TABLE "holdfast"."consequence_reviews" ADD CONSTRAINT "consequence_reviews_organization_id_plan_id_consequence_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "consequence_id") REFERENCES "holdfast"."consequences"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."consequence_wordings" ADD CONSTRAINT "consequence_wordings_organization_id_plan_id_consequence_i_fkey" FOREIGN KEY ("organization_id", "plan_id", "consequence_id") REFERENCES "holdfast"."consequences"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."supports" ADD CONSTRAINT "supports_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."supports" ADD CONSTRAINT "supports_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('supports');
SELECT holdfast.raise_wall('consequence_reviews');
SELECT holdfast.raise_wall('consequence_wordings');
REVOKE UPDATE, DELETE ON holdfast.consequence_reviews, holdfast.consequence_wordings FROM holdfast_api;
