# Two stages: what builds the environment stays out of what runs.
FROM python:3.13-slim AS build

# With --build-arg MODELS=yes, CTranslate2 is in it: 250 MB more.
ARG MODELS=
WORKDIR /src
RUN python -m venv /opt/liaison
COPY locks/run.txt locks/models.txt locks/
RUN /opt/liaison/bin/pip install --no-cache-dir --require-hashes -r locks/run.txt ${MODELS:+-r locks/models.txt}
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
RUN /opt/liaison/bin/pip install --no-cache-dir --no-deps --no-build-isolation .


FROM python:3.13-slim

# Apertium translates between people within the container: no word leaves it.
RUN apt-get update \
    && apt-get install -y --no-install-recommends apertium apertium-eng-spa apertium-fr-es apertium-es-pt \
        apertium-spa-ita apertium-eng-cat apertium-fra-cat \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /var/lib/liaison --create-home liaison
COPY --from=build /opt/liaison /opt/liaison
ENV PATH=/opt/liaison/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1

USER liaison
WORKDIR /var/lib/liaison
VOLUME /var/lib/liaison

# The configuration is mounted. It says `data_dir: /var/lib/liaison`, and has an `http:` section for this check.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
    CMD ["liaison", "health", "--config", "/etc/liaison/config.yaml"]
ENTRYPOINT ["liaison"]
CMD ["run", "--config", "/etc/liaison/config.yaml"]
