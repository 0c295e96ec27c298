-- CreateTable
CREATE TABLE "holdfast"."speaking_orders" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "why_first" TEXT NOT NULL DEFAULT '',
    "why_last" TEXT NOT NULL DEFAULT '',
    "last_word_id" UUID,

    CONSTRAINT "speaking_orders_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- AddForeignKey
ALTER TABLE "holdfast"."speaking_orders" ADD CONSTRAINT "speaking_orders_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('speaking_orders');
