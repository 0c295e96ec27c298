# syntax=docker/dockerfile:1
# The API and the web app in one image. It runs as an ordinary user on a read-only file system and writes to /data alone.
# The last stage holds Node itself without npm or build tools.

FROM node:24-alpine AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/content/package.json packages/content/
COPY packages/contracts/package.json packages/contracts/
COPY packages/domain/package.json packages/domain/
COPY packages/scenarios/package.json packages/scenarios/

FROM manifests AS build
RUN npm install --no-save --include=dev
COPY . .
RUN node scripts/build.ts

FROM manifests AS packages
COPY scripts/slim-packages.ts scripts/
# optional packages are left out (PostgreSQL, and the tools that Prisma names as optional peers); argon2's binary is one too
RUN npm install --no-save --omit=dev --omit=optional --omit=peer --workspace @holdfast/api \
  && npm install --prefix /argon2 "@node-rs/argon2@$(node -p "require('./apps/api/package.json').dependencies['@node-rs/argon2']")" \
  && cp -r /argon2/node_modules/@node-rs/. node_modules/@node-rs/ \
  && node scripts/slim-packages.ts . \
  && apk add --no-cache binutils && strip /usr/local/bin/node

FROM alpine:3.22
ARG COMMIT=unknown
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB_DIST=/app/apps/web/dist MAIL_OUTBOX=/data/outbox COMMIT=$COMMIT
RUN apk add --no-cache libstdc++ tzdata && adduser -D -u 1000 node && mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=packages /usr/local/bin/node /usr/local/bin/node
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY packages packages
COPY prisma prisma
COPY scripts scripts
COPY apps/api apps/api
COPY --from=build /app/apps/api/src/db/generated apps/api/src/db/generated
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.ts"]
