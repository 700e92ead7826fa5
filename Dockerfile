# Two stages: the first has what is needed to install, the second only what is needed to run.

FROM python:3.13-slim AS build
ENV UV_COMPILE_BYTECODE=1 UV_LINK_MODE=copy UV_PROJECT_ENVIRONMENT=/opt/quizbot
RUN pip install --no-cache-dir 'uv>=0.9,<1'
WORKDIR /src
COPY pyproject.toml uv.lock README.md LICENSE ./
RUN uv sync --frozen --no-dev --extra metrics --no-install-project
COPY bot bot
COPY quizzes quizzes
RUN uv sync --frozen --no-dev --extra metrics --no-editable

FROM python:3.13-slim
RUN useradd --uid 10001 --create-home --home-dir /home/quizbot quizbot \
 && install --directory --owner=quizbot --group=quizbot --mode=0700 /data
COPY --from=build /opt/quizbot /opt/quizbot
ENV PATH=/opt/quizbot/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    QUIZBOT_DATABASE=/data/quizbot.db
USER quizbot
WORKDIR /data
VOLUME /data
STOPSIGNAL SIGTERM
# Healthy means: the bot has fetched updates, or waited for them, within the last minutes and the database answers.
HEALTHCHECK --interval=60s --timeout=10s --start-period=30s --retries=3 CMD ["quizbot", "health"]
CMD ["quizbot", "run"]
