-- AlterTable
ALTER TABLE "holdfast"."treatment_options" ADD COLUMN     "address" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "facility_id" UUID,
ADD COLUMN     "website" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "holdfast"."facilities" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "natural_key" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "street" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT '',
    "zip" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "intake_phone" TEXT NOT NULL DEFAULT '',
    "hotline" TEXT NOT NULL DEFAULT '',
    "website" TEXT NOT NULL DEFAULT '',
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "levels" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "codes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "payers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "special_groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "key_year" INTEGER NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "content_hash" TEXT NOT NULL DEFAULT '',
    "as_of" DATE NOT NULL,
    "last_verified_on" DATE,
    "verified_by" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facilities_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."facility_imports" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "format" TEXT,
    "as_of" DATE,
    "key_year" INTEGER,
    "lines_read" INTEGER NOT NULL DEFAULT 0,
    "lines_new" INTEGER NOT NULL DEFAULT 0,
    "lines_changed" INTEGER NOT NULL DEFAULT 0,
    "lines_same" INTEGER NOT NULL DEFAULT 0,
    "lines_kept" INTEGER NOT NULL DEFAULT 0,
    "lines_refused" INTEGER NOT NULL DEFAULT 0,
    "unknown" JSONB NOT NULL DEFAULT '{}',
    "key_codes" INTEGER NOT NULL DEFAULT 0,
    "export_page" INTEGER,
    "export_pages" INTEGER,
    "lines_loaded" INTEGER NOT NULL DEFAULT 0,
    "last_line" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "runner" UUID,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "begun_by_id" UUID NOT NULL,
    "begun_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "facility_imports_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."facility_import_lines" (
    "organization_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "problems" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "name" TEXT NOT NULL,
    "natural_key" TEXT,
    "content_hash" TEXT NOT NULL DEFAULT '',
    "facility" JSONB,

    CONSTRAINT "facility_import_lines_pkey" PRIMARY KEY ("organization_id","import_id","line")
);

-- CreateTable
CREATE TABLE "holdfast"."facility_service_names" (
    "organization_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key_year" INTEGER NOT NULL,

    CONSTRAINT "facility_service_names_pkey" PRIMARY KEY ("organization_id","code")
);

-- CreateIndex
CREATE INDEX "facilities_organization_id_latitude_longitude_idx" ON "holdfast"."facilities"("organization_id", "latitude", "longitude");

-- CreateIndex
CREATE INDEX "facilities_organization_id_name_key_id_idx" ON "holdfast"."facilities"("organization_id", "name_key", "id");

-- CreateIndex
CREATE INDEX "facilities_organization_id_zip_idx" ON "holdfast"."facilities"("organization_id", "zip");

-- CreateIndex
CREATE UNIQUE INDEX "facilities_organization_id_natural_key_key" ON "holdfast"."facilities"("organization_id", "natural_key");

-- CreateIndex
CREATE INDEX "facility_import_lines_organization_id_import_id_verdict_lin_idx" ON "holdfast"."facility_import_lines"("organization_id", "import_id", "verdict", "line");

-- CreateIndex
CREATE UNIQUE INDEX "facility_import_lines_organization_id_import_id_natural_key_key" ON "holdfast"."facility_import_lines"("organization_id", "import_id", "natural_key");

-- AddForeignKey
ALTER TABLE "holdfast"."facility_import_lines" ADD CONSTRAINT "facility_import_lines_organization_id_import_id_fkey" FOREIGN KEY ("organization_id", "import_id") REFERENCES "holdfast"."facility_imports"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- At most one import of an organization is open.
CREATE UNIQUE INDEX facility_imports_one_open ON holdfast.facility_imports (organization_id)
  WHERE status IN ('waiting', 'reading', 'checked', 'loading');

-- A place of the plan outlives the directory entry that it was taken from.
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_facility_fkey
  FOREIGN KEY (organization_id, facility_id) REFERENCES holdfast.facilities (organization_id, id)
  ON DELETE SET NULL (facility_id) ON UPDATE CASCADE;
CREATE INDEX treatment_options_facility_idx ON holdfast.treatment_options (organization_id, facility_id)
  WHERE facility_id IS NOT NULL;

SELECT holdfast.raise_wall('facilities');
SELECT holdfast.raise_wall('facility_imports');
SELECT holdfast.raise_wall('facility_import_lines');
SELECT holdfast.raise_wall('facility_service_names');
