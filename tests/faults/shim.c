/*
 * Makes a disk full, unwritable or slow, and the clock wrong, for one program: loaded before the C library, it asks a
 * small shared file at each call what is to go wrong. Only files under the folder QUIZBOT_SHIM_UNDER are touched.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

struct control {
  int64_t clock_ms;    /* how far the clock is put forward */
  int64_t write_errno; /* what each write fails with, 0 for none */
  int64_t open_errno;  /* what opening for writing fails with, 0 for none */
  int64_t sync_ms;     /* how much longer each fsync takes */
};

static volatile struct control *control;
static char under[4096];
static size_t under_length;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("QUIZBOT_SHIM"), *folder = getenv("QUIZBOT_SHIM_UNDER");
  if (!path || !folder || strlen(folder) >= sizeof under) return;
  int fd = open(path, O_RDONLY);
  if (fd < 0) return;
  void *found = mmap(NULL, sizeof *control, PROT_READ, MAP_SHARED, fd, 0);
  close(fd);
  if (found == MAP_FAILED) return;
  strcpy(under, folder);
  under_length = strlen(under);
  control = found;
}

#define REAL(name)                               \
  ({                                             \
    static __typeof__(&name) real;               \
    if (!real) real = dlsym(RTLD_NEXT, #name);   \
    real;                                        \
  })

static int is_there(const char *path) { return strncmp(path, under, under_length) == 0; }

static int is_ours(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_there(path);
}

static int fails(int fd) {
  if (!control || !control->write_errno || !is_ours(fd)) return 0;
  errno = (int)control->write_errno;
  return 1;
}

ssize_t write(int fd, const void *data, size_t size) { return fails(fd) ? -1 : REAL(write)(fd, data, size); }

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
  return fails(fd) ? -1 : REAL(pwrite)(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
  return fails(fd) ? -1 : REAL(pwrite64)(fd, data, size, at);
}

static void wait_for_disk(int fd) {
  int64_t slow = control ? control->sync_ms : 0;
  if (slow > 0 && is_ours(fd)) usleep((useconds_t)(slow * 1000));
}

int fsync(int fd) {
  wait_for_disk(fd);
  return REAL(fsync)(fd);
}

int fdatasync(int fd) {
  wait_for_disk(fd);
  return REAL(fdatasync)(fd);
}

static int may_not_open(const char *path, int flags) {
  if (!control || !control->open_errno || !(flags & (O_WRONLY | O_RDWR | O_CREAT)) || !is_there(path)) return 0;
  errno = (int)control->open_errno;
  return 1;
}

#define OPEN(name)                                                     \
  int name(const char *path, int flags, ...) {                         \
    va_list more;                                                      \
    va_start(more, flags);                                             \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
    va_end(more);                                                      \
    return may_not_open(path, flags) ? -1 : REAL(name)(path, flags, mode);  \
  }

OPEN(open)
OPEN(open64)

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  if (path && may_not_open(path, O_WRONLY)) return -1;
  return REAL(utimensat)(folder, path, times, flags);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int failed = REAL(clock_gettime)(clock, now);
  if (!failed && control && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
    now->tv_sec += control->clock_ms / 1000;
    now->tv_nsec += (control->clock_ms % 1000) * 1000000;
    if (now->tv_nsec >= 1000000000) now->tv_sec++, now->tv_nsec -= 1000000000;
    if (now->tv_nsec < 0) now->tv_sec--, now->tv_nsec += 1000000000;
  }
  return failed;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec exact;
  if (clock_gettime(CLOCK_REALTIME, &exact)) return -1;
  now->tv_sec = exact.tv_sec;
  now->tv_usec = exact.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *result) {
  struct timespec now;
  if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
  if (result) *result = now.tv_sec;
  return now.tv_sec;
}
