FROM node:24-bookworm-slim
WORKDIR /app
COPY . .
# Installs what the lock file says and builds; a start then finds both done.
RUN node tools/boot.mjs build && mkdir /data && chown node /data
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "tools/boot.mjs", "serve"]
