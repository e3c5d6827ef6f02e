# The bot as an image: a bundle, the packages it needs while it runs, and an account without rights.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN node scripts/build-bot.mjs && node scripts/bot-packages.mjs

FROM node:24-slim
ENV NODE_ENV=production GARDEFOU_DATA=/data
WORKDIR /app
COPY --from=build /app/build/runtime/node_modules ./node_modules
COPY --from=build /app/build/bot ./build/bot
COPY LICENSE package.json ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=60s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process, and so it is Node that hears SIGTERM.
CMD ["node", "build/bot/main.js"]
