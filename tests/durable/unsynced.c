/* A disk that forgets and fails, for one folder of one process. Load it with LD_PRELOAD.
 *
 * CARILLON_DISK         the folder watched, an absolute path without links; its files, not deeper
 * CARILLON_DISK_SYNCED  a folder for what a power cut would leave; where it is empty at the start,
 *                       what is on the disk then counts as synced
 * CARILLON_DISK_FAULT   a file that names a fault while it is there:
 *                         capacity N   files may not grow beyond N bytes together: ENOSPC
 *                         fsync EIO    every fsync and fdatasync fails
 *                         fsync lies   they report success and do nothing
 *                         write EIO    every write fails
 *                         readonly     nothing may be opened for writing, made or removed: EROFS
 *
 * What a power cut leaves. Bytes and sizes count from the file's own fsync or fdatasync on; names
 * (made, removed, renamed) from the folder's fsync on. `data/INODE` holds the synced bytes,
 * `names/NAME` is a link to them. This is stricter than ext4, which writes a new file's name with
 * its data. Bytes of an fsync that failed are forgotten, as Linux marks such pages clean: a second
 * fsync reports success and writes nothing. Files ending in `-shm` are never kept; SQLite makes
 * them anew. Torn sectors are left to whoever reads the two folders after the cut.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { max_descriptors = 65536 };

/* One write or, with bytes == NULL, a new size, not yet synced. */
struct change {
    struct change *next;
    off_t offset;
    size_t length;
    char *bytes;
};

struct file {
    struct file *next;
    ino_t inode;
    struct change *first;
    struct change **end;
};

static const char *disk;
static const char *synced;
static const char *fault;
static ino_t disk_inode;
static struct file *files;
static struct file *by_descriptor[max_descriptors];
static bool is_disk_file[max_descriptors];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ASK_ONCE(name)                                                                             \
    static __typeof__(&name) real;                                                                 \
    if (!real)                                                                                     \
        real = REAL(name)

static int real_open(const char *path, int flags, mode_t mode)
{
    ASK_ONCE(openat);
    return real(AT_FDCWD, path, flags, mode);
}

static int real_close(int fd)
{
    ASK_ONCE(close);
    return real(fd);
}

static ssize_t real_pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
    ASK_ONCE(pwrite64);
    return real(fd, bytes, length, offset);
}

static int real_unlink(const char *path)
{
    ASK_ONCE(unlink);
    return real(path);
}

static int real_ftruncate(int fd, off_t size)
{
    ASK_ONCE(ftruncate64);
    return real(fd, size);
}

/* The name within the watched folder, or NULL. */
static const char *name_on_disk(const char *path)
{
    const size_t length = disk ? strlen(disk) : 0;
    if (length == 0 || strncmp(path, disk, length) != 0 || path[length] != '/')
        return NULL;
    const char *name = path + length + 1;
    return *name && !strchr(name, '/') ? name : NULL;
}

static bool is_shared_memory(const char *name)
{
    const size_t length = strlen(name);
    return length > 4 && strcmp(name + length - 4, "-shm") == 0;
}

static void path_of_data(char *path, ino_t inode)
{
    snprintf(path, PATH_MAX, "%s/data/%lu", synced, (unsigned long)inode);
}

/* The fault named now, "" for none. */
static const char *current_fault(void)
{
    static char text[64];
    text[0] = 0;
    if (!fault || access(fault, F_OK) != 0)
        return text;
    const int fd = real_open(fault, O_RDONLY | O_CLOEXEC, 0);
    const ssize_t length = fd < 0 ? 0 : read(fd, text, sizeof text - 1);
    text[length > 0 ? length : 0] = 0;
    real_close(fd);
    return text;
}

static bool fault_is(const char *name)
{
    return strncmp(current_fault(), name, strlen(name)) == 0;
}

static off_t bytes_on_disk(void)
{
    off_t total = 0;
    DIR *folder = opendir(disk);
    for (const struct dirent *entry; folder && (entry = readdir(folder));) {
        struct stat about;
        if (fstatat(dirfd(folder), entry->d_name, &about, 0) == 0 && S_ISREG(about.st_mode))
            total += about.st_size;
    }
    if (folder)
        closedir(folder);
    return total;
}

/* Whether a file may grow to a size. */
static bool has_room(int fd, off_t size)
{
    const char *text = current_fault();
    if (strncmp(text, "capacity ", 9) != 0)
        return true;
    struct stat about;
    if (fstat(fd, &about) != 0 || size <= about.st_size)
        return true;
    return bytes_on_disk() + (size - about.st_size) <= (off_t)atoll(text + 9);
}

/* ---- what is not yet synced */

static struct file *file_of(ino_t inode)
{
    for (struct file *each = files; each; each = each->next) {
        if (each->inode == inode)
            return each;
    }
    struct file *made = calloc(1, sizeof *made);
    made->inode = inode;
    made->end = &made->first;
    made->next = files;
    files = made;
    return made;
}

static void forget_changes(struct file *file)
{
    while (file->first) {
        struct change *gone = file->first;
        file->first = gone->next;
        free(gone->bytes);
        free(gone);
    }
    file->end = &file->first;
}

static void remember(struct file *file, off_t offset, const void *bytes, size_t length)
{
    struct change *change = calloc(1, sizeof *change);
    change->offset = offset;
    change->length = length;
    if (bytes) {
        change->bytes = malloc(length ? length : 1);
        memcpy(change->bytes, bytes, length);
    }
    *file->end = change;
    file->end = &change->next;
}

static void sync_file(struct file *file)
{
    char path[PATH_MAX];
    path_of_data(path, file->inode);
    const int fd = real_open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    for (const struct change *each = file->first; each; each = each->next) {
        const bool done = each->bytes
            ? real_pwrite(fd, each->bytes, each->length, each->offset) == (ssize_t)each->length
            : real_ftruncate(fd, each->offset) == 0;
        if (!done)
            abort();
    }
    real_close(fd);
    forget_changes(file);
}

static void link_name(const char *name, ino_t inode)
{
    char data[PATH_MAX];
    char path[PATH_MAX];
    path_of_data(data, inode);
    snprintf(path, sizeof path, "%s/names/%s", synced, name);
    real_close(real_open(data, O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    real_unlink(path);
    if (link(data, path) != 0)
        abort();
}

/* The names kept become those that are there. */
static void sync_names(void)
{
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/names", synced);
    DIR *kept = opendir(path);
    for (const struct dirent *entry; (entry = readdir(kept));) {
        struct stat about;
        snprintf(path, sizeof path, "%s/%s", disk, entry->d_name);
        if (stat(path, &about) != 0)
            unlinkat(dirfd(kept), entry->d_name, 0);
    }
    closedir(kept);
    DIR *folder = opendir(disk);
    for (const struct dirent *entry; (entry = readdir(folder));) {
        struct stat about;
        if (fstatat(dirfd(folder), entry->d_name, &about, 0) == 0 && S_ISREG(about.st_mode)
            && !is_shared_memory(entry->d_name))
            link_name(entry->d_name, about.st_ino);
    }
    closedir(folder);
}

/* Takes what is there at the start as synced. */
static void take_over(const char *name, int folder)
{
    char buffer[65536];
    const int fd = openat(folder, name, O_RDONLY | O_CLOEXEC);
    struct stat about;
    if (fd < 0 || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) {
        real_close(fd);
        return;
    }
    struct file *file = file_of(about.st_ino);
    off_t offset = 0;
    for (ssize_t length; (length = read(fd, buffer, sizeof buffer)) > 0; offset += length)
        remember(file, offset, buffer, (size_t)length);
    real_close(fd);
    sync_file(file);
}

__attribute__((constructor)) static void start(void)
{
    disk = getenv("CARILLON_DISK");
    synced = getenv("CARILLON_DISK_SYNCED");
    fault = getenv("CARILLON_DISK_FAULT");
    struct stat about;
    if (!disk || stat(disk, &about) != 0) {
        disk = NULL;
        return;
    }
    disk_inode = about.st_ino;
    if (!synced)
        return;
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/data", synced);
    mkdir(path, 0700);
    snprintf(path, sizeof path, "%s/names", synced);
    if (mkdir(path, 0700) != 0) /* another process has begun it */
        return;
    DIR *folder = opendir(disk);
    for (const struct dirent *entry; (entry = readdir(folder));) {
        if (!is_shared_memory(entry->d_name))
            take_over(entry->d_name, dirfd(folder));
    }
    closedir(folder);
    sync_names();
}

/* ---- the calls */

static void note_opened(int fd, const char *name, int flags, bool is_new)
{
    struct stat about;
    if (fd < 0 || fd >= max_descriptors || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode))
        return;
    is_disk_file[fd] = (flags & O_ACCMODE) != O_RDONLY;
    by_descriptor[fd] = NULL;
    if (!synced || is_shared_memory(name))
        return;
    struct file *file = file_of(about.st_ino);
    by_descriptor[fd] = file;
    if (is_new) { /* the number may have belonged to a file that is gone */
        char path[PATH_MAX];
        forget_changes(file);
        path_of_data(path, about.st_ino);
        real_unlink(path);
    } else if (flags & O_TRUNC) {
        remember(file, 0, NULL, 0);
    }
}

static int open_watched(int folder, const char *path, int flags, mode_t mode)
{
    ASK_ONCE(openat);
    const char *name = name_on_disk(path);
    if (!name)
        return real(folder, path, flags, mode);
    struct stat about;
    pthread_mutex_lock(&mutex);
    int fd = -1;
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) && fault_is("readonly")) {
        errno = EROFS;
    } else {
        const bool is_new = stat(path, &about) != 0;
        fd = real(folder, path, flags, mode);
        note_opened(fd, name, flags, is_new);
    }
    pthread_mutex_unlock(&mutex);
    return fd;
}

static mode_t mode_from(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(arguments, mode_t) : 0;
}

#define OPEN_BODY(folder)                                                                          \
    va_list arguments;                                                                             \
    va_start(arguments, flags);                                                                    \
    const mode_t mode = mode_from(flags, arguments);                                               \
    va_end(arguments);                                                                             \
    return open_watched(folder, path, flags, mode)

int open(const char *path, int flags, ...)
{
    OPEN_BODY(AT_FDCWD);
}

int open64(const char *path, int flags, ...)
{
    OPEN_BODY(AT_FDCWD);
}

int openat(int folder, const char *path, int flags, ...)
{
    OPEN_BODY(folder);
}

int openat64(int folder, const char *path, int flags, ...)
{
    OPEN_BODY(folder);
}

int close(int fd)
{
    if (fd >= 0 && fd < max_descriptors && is_disk_file[fd]) {
        pthread_mutex_lock(&mutex);
        is_disk_file[fd] = false;
        by_descriptor[fd] = NULL;
        pthread_mutex_unlock(&mutex);
    }
    return real_close(fd);
}

static bool is_watched(int fd)
{
    return fd >= 0 && fd < max_descriptors && is_disk_file[fd];
}

static ssize_t write_watched(int fd, const void *bytes, size_t length, off_t offset)
{
    pthread_mutex_lock(&mutex);
    ssize_t written = -1;
    if (fault_is("write EIO"))
        errno = EIO;
    else if (!has_room(fd, offset + (off_t)length))
        errno = ENOSPC;
    else
        written = real_pwrite(fd, bytes, length, offset);
    if (written > 0 && by_descriptor[fd])
        remember(by_descriptor[fd], offset, bytes, (size_t)written);
    pthread_mutex_unlock(&mutex);
    return written;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset)
{
    return is_watched(fd) ? write_watched(fd, bytes, length, offset)
                          : real_pwrite(fd, bytes, length, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset)
{
    return pwrite64(fd, bytes, length, offset);
}

ssize_t write(int fd, const void *bytes, size_t length)
{
    ASK_ONCE(write);
    if (!is_watched(fd))
        return real(fd, bytes, length);
    const int end = fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR;
    const ssize_t written = write_watched(fd, bytes, length, lseek(fd, 0, end));
    if (written > 0)
        lseek(fd, written, SEEK_CUR);
    return written;
}

int ftruncate64(int fd, off64_t size)
{
    if (!is_watched(fd))
        return real_ftruncate(fd, size);
    pthread_mutex_lock(&mutex);
    int done = -1;
    if (!has_room(fd, size))
        errno = ENOSPC;
    else
        done = real_ftruncate(fd, size);
    if (done == 0 && by_descriptor[fd])
        remember(by_descriptor[fd], size, NULL, 0);
    pthread_mutex_unlock(&mutex);
    return done;
}

int ftruncate(int fd, off_t size)
{
    return ftruncate64(fd, size);
}

int posix_fallocate64(int fd, off64_t offset, off64_t length)
{
    ASK_ONCE(posix_fallocate64);
    if (!is_watched(fd))
        return real(fd, offset, length);
    struct stat about;
    if (fstat(fd, &about) == 0 && offset + length > about.st_size)
        return ftruncate64(fd, offset + length) == 0 ? 0 : errno;
    return 0;
}

int posix_fallocate(int fd, off_t offset, off_t length)
{
    return posix_fallocate64(fd, offset, length);
}

/* Syncs what the descriptor stands for: one of the files, or the folder. */
static int sync_watched(int fd)
{
    struct stat about;
    if (!disk || fstat(fd, &about) != 0)
        return 0;
    const bool is_folder = S_ISDIR(about.st_mode) && about.st_ino == disk_inode;
    if (!is_folder && !is_watched(fd))
        return 0;
    pthread_mutex_lock(&mutex);
    const bool lies = fault_is("fsync lies");
    const bool fails = fault_is("fsync EIO");
    struct file *file = is_folder ? NULL : by_descriptor[fd];
    if (lies)
        ;
    else if (fails && file)
        forget_changes(file);
    else if (!fails && file)
        sync_file(file);
    else if (!fails && is_folder && synced)
        sync_names();
    pthread_mutex_unlock(&mutex);
    if (fails)
        errno = EIO;
    return fails ? -1 : 0;
}

int fsync(int fd)
{
    return sync_watched(fd);
}

int fdatasync(int fd)
{
    return sync_watched(fd);
}

int unlink(const char *path)
{
    if (name_on_disk(path) && fault_is("readonly")) {
        errno = EROFS;
        return -1;
    }
    return real_unlink(path);
}

int rename(const char *from, const char *to)
{
    ASK_ONCE(rename);
    if (name_on_disk(from) && fault_is("readonly")) {
        errno = EROFS;
        return -1;
    }
    return real(from, to);
}
