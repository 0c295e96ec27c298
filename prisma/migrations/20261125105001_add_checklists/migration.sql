-- CreateTable
CREATE TABLE "holdfast"."checklist_items" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "code" TEXT,
    "label" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "owner_id" UUID,
    "position" INTEGER NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "checklist_items_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "checklist_items_organization_id_plan_id_list_code_key" ON "holdfast"."checklist_items"("organization_id", "plan_id", "list", "code");

-- AddForeignKey
ALTER TABLE "holdfast"."checklist_items" ADD CONSTRAINT "checklist_items_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."checklist_items" ADD CONSTRAINT "checklist_items_organization_id_plan_id_owner_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "owner_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("owner_id") ON UPDATE NO ACTION;

SELECT holdfast.raise_wall('checklist_items');
