-- AlterTable
ALTER TABLE "holdfast"."organizations" ADD COLUMN     "wording_epoch" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "holdfast"."content_revisions" (
    "organization_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "en" TEXT,
    "es" TEXT,
    "source" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "review_by" DATE NOT NULL,
    "standard_en" TEXT NOT NULL,
    "standard_es" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_revisions_pkey" PRIMARY KEY ("organization_id","key","revision")
);

-- CreateTable
CREATE TABLE "holdfast"."organization_crisis_contacts" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "replaces" TEXT,
    "hidden" BOOLEAN NOT NULL DEFAULT false,
    "kind" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "number" TEXT,
    "text_number" TEXT,
    "chat_url" TEXT,
    "url" TEXT,
    "hours" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "review_by" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "organization_crisis_contacts_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "content_revisions_organization_id_id_key" ON "holdfast"."content_revisions"("organization_id", "id");

-- CreateIndex
CREATE INDEX "organization_crisis_contacts_organization_id_country_idx" ON "holdfast"."organization_crisis_contacts"("organization_id", "country");

-- AddForeignKey
ALTER TABLE "holdfast"."content_revisions" ADD CONSTRAINT "content_revisions_organization_id_member_id_fkey" FOREIGN KEY ("organization_id", "member_id") REFERENCES "holdfast"."organization_members"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE holdfast.content_revisions
  ADD CONSTRAINT content_revisions_action CHECK (action IN ('reworded', 'reviewed', 'restored')),
  ADD CONSTRAINT content_revisions_words CHECK ((en IS NULL) = (es IS NULL)),
  ADD CONSTRAINT content_revisions_dates CHECK (review_by >= as_of);

-- ours has one replacement at most, or is hidden
CREATE UNIQUE INDEX organization_crisis_contacts_replaces ON holdfast.organization_crisis_contacts (organization_id, replaces)
  WHERE replaces IS NOT NULL AND removed_at IS NULL;

-- Requests read the organization's row anyway: from its epoch they know whether the words that they keep are still right.
CREATE FUNCTION holdfast.advance_wording_epoch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE holdfast.organizations SET wording_epoch = wording_epoch + 1 WHERE organization_id = holdfast.current_organization();
  RETURN NULL;
END $$;
CREATE TRIGGER advance_wording_epoch AFTER INSERT ON holdfast.content_revisions
  FOR EACH STATEMENT EXECUTE FUNCTION holdfast.advance_wording_epoch();

SELECT holdfast.raise_wall('content_revisions');
REVOKE UPDATE, DELETE ON holdfast.content_revisions FROM holdfast_api;
SELECT holdfast.raise_wall('organization_crisis_contacts');
REVOKE DELETE ON holdfast.organization_crisis_contacts FROM holdfast_api;
